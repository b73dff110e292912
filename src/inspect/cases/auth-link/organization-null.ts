import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'A required field is never null.',
  body: { ...AUTH_LINK, organization_id: null },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['error null organization_id'],
  sessionToken: ['error null organization_id', 'info unknown-key auth_link_url'],
};
