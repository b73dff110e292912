import type { Case } from '../../case.ts';
import { SESSION_TOKEN } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Optional fields may be null.',
  body: {
    ...SESSION_TOKEN,
    categories: null,
    provider: null,
    origin_username: null,
    account_id: null,
    label: null,
  },
  identity: 'ConnectSessionToken',
  state: 'valid',
  accepts: [false, true],
  authLink: ['info id-type organization_id', 'error missing auth_link_url'],
  sessionToken: [],
};
