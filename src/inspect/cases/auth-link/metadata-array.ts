import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Metadata is an object.',
  body: { ...AUTH_LINK, metadata: ['plan'] },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, true],
  authLink: ['info id-type organization_id', 'error type metadata'],
  sessionToken: [
    'warning id-type organization_id',
    'info unknown-key metadata',
    'info unknown-key auth_link_url',
  ],
};
