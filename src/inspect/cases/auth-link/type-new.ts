import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'The list of types is open.',
  body: { ...AUTH_LINK, type: 'sandbox' },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'valid',
  accepts: [true, true],
  authLink: ['info id-type organization_id', 'info open-enum type'],
  sessionToken: [
    'warning id-type organization_id',
    'info unknown-key type',
    'info unknown-key auth_link_url',
  ],
};
