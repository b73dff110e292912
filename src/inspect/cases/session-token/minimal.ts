import type { Case } from '../../case.ts';
import { SESSION_TOKEN } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Every required field and nothing else.',
  body: SESSION_TOKEN,
  identity: 'ConnectSessionToken',
  state: 'valid',
  accepts: [false, true],
  authLink: ['info id-type organization_id', 'error missing auth_link_url'],
  sessionToken: [],
};
