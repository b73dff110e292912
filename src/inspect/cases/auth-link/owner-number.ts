import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'A customer number has to be sent as text.',
  body: { ...AUTH_LINK, origin_owner_id: 123 },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error type origin_owner_id'],
  sessionToken: [
    'warning id-type organization_id',
    'error type origin_owner_id',
    'info unknown-key auth_link_url',
  ],
};
