import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Neither of the two types.',
  body: { ...AUTH_LINK, organization_id: false },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['error type organization_id'],
  sessionToken: ['error type organization_id', 'info unknown-key auth_link_url'],
};
