import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Releases until January 2026 want a number.',
  body: { ...AUTH_LINK, organization_id: 57 },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'valid',
  accepts: [true, true],
  authLink: ['info id-type organization_id'],
  sessionToken: ['info unknown-key auth_link_url'],
};
