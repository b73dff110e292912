import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Metadata is free.',
  body: { ...AUTH_LINK, metadata: { a: { b: [1, null, 'x'] } } },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'valid',
  accepts: [true, true],
  authLink: ['info id-type organization_id'],
  sessionToken: [
    'warning id-type organization_id',
    'info unknown-key metadata',
    'info unknown-key auth_link_url',
  ],
};
