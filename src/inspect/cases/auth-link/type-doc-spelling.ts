import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Documentation writes PRODUCTION.',
  body: { ...AUTH_LINK, type: 'PRODUCTION' },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'warning',
  accepts: [true, true],
  authLink: ['info id-type organization_id', 'warning spelling type'],
  sessionToken: [
    'warning id-type organization_id',
    'info unknown-key type',
    'info unknown-key auth_link_url',
  ],
};
