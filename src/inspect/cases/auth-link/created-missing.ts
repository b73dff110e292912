import type { Case } from '../../case.ts';
import { AUTH_LINK, without } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Recognised by its keys, yet without its creation.',
  body: without(AUTH_LINK, 'created_at'),
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error missing created_at'],
  sessionToken: [
    'warning id-type organization_id',
    'error missing created_at',
    'info unknown-key auth_link_url',
  ],
};
