import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Generated examples have fractional ids.',
  body: { ...AUTH_LINK, id: 2748.23 },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'valid',
  accepts: [true, true],
  authLink: ['info id-type organization_id'],
  sessionToken: ['warning id-type organization_id', 'info unknown-key auth_link_url'],
};
