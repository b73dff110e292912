import type { Case } from '../../case.ts';
import { AUTH_LINK, without } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Recognised by its keys, yet without an id.',
  body: without(AUTH_LINK, 'id'),
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['error missing id', 'info id-type organization_id'],
  sessionToken: [
    'error missing id',
    'warning id-type organization_id',
    'info unknown-key auth_link_url',
  ],
};
