import type { Case } from '../../case.ts';
import { SESSION_TOKEN } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Every category the model ever had today.',
  body: {
    ...SESSION_TOKEN,
    categories: ['ats', 'hris', 'hris-legacy', 'crm', 'iam', 'marketing', 'lms', 'stackone'],
  },
  identity: 'ConnectSessionToken',
  state: 'valid',
  accepts: [false, true],
  authLink: ['info id-type organization_id', 'error missing auth_link_url'],
  sessionToken: [],
};
