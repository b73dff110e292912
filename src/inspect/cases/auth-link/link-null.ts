import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'A required field is never null.',
  body: { ...AUTH_LINK, auth_link_url: null },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, true],
  authLink: ['info id-type organization_id', 'error null auth_link_url'],
  sessionToken: ['warning id-type organization_id', 'info unknown-key auth_link_url'],
};
