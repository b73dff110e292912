import type { Case } from '../../case.ts';
import { SESSION_TOKEN } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Neither of the two types.',
  body: { ...SESSION_TOKEN, id: false },
  identity: 'ConnectSessionToken',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['error type id', 'info id-type organization_id', 'error missing auth_link_url'],
  sessionToken: ['error type id'],
};
