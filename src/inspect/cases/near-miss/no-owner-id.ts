import type { Case } from '../../case.ts';
import { AUTH_LINK, without } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'One required key is absent.',
  body: without(AUTH_LINK, 'origin_owner_id'),
  identity: 'near-miss',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error missing origin_owner_id'],
  sessionToken: [
    'warning id-type organization_id',
    'error missing origin_owner_id',
    'info unknown-key auth_link_url',
  ],
};
