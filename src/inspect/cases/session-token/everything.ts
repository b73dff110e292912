import type { Case } from '../../case.ts';
import { SESSION_TOKEN } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Every field the model ever had.',
  body: {
    ...SESSION_TOKEN,
    categories: ['ats', 'lms'],
    provider: 'ashby',
    origin_username: 'jane',
    account_id: '45',
    label: 'HR',
  },
  identity: 'ConnectSessionToken',
  state: 'valid',
  accepts: [false, true],
  authLink: ['info id-type organization_id', 'error missing auth_link_url'],
  sessionToken: [],
};
