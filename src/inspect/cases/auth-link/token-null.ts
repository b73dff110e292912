import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'A required field is never null.',
  body: { ...AUTH_LINK, token: null },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error null token'],
  sessionToken: [
    'warning id-type organization_id',
    'error null token',
    'info unknown-key auth_link_url',
  ],
};
