import type { Case } from '../../case.ts';
import { SESSION_TOKEN, without } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Recognised by its keys, yet without an id.',
  body: without(SESSION_TOKEN, 'id'),
  identity: 'ConnectSessionToken',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['error missing id', 'info id-type organization_id', 'error missing auth_link_url'],
  sessionToken: ['error missing id'],
};
