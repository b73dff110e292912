import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'A required field is never null.',
  body: { ...AUTH_LINK, origin_owner_name: null },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error null origin_owner_name'],
  sessionToken: [
    'warning id-type organization_id',
    'error null origin_owner_name',
    'info unknown-key auth_link_url',
  ],
};
