import type { Case } from '../../case.ts';
import { AUTH_LINK, without } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'A link, but no token.',
  body: without(AUTH_LINK, 'token'),
  identity: 'near-miss',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error missing token'],
  sessionToken: [
    'warning id-type organization_id',
    'error missing token',
    'info unknown-key auth_link_url',
  ],
};
