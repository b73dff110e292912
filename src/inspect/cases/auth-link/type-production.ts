import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'A type of the wire.',
  body: { ...AUTH_LINK, type: 'production' },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'valid',
  accepts: [true, true],
  authLink: ['info id-type organization_id'],
  sessionToken: [
    'warning id-type organization_id',
    'info unknown-key type',
    'info unknown-key auth_link_url',
  ],
};
