import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Names that every object inherits.',
  body: { ...AUTH_LINK, constructor: 1, toString: 2, hasOwnProperty: 3 },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'valid',
  accepts: [true, true],
  authLink: [
    'info id-type organization_id',
    'info unknown-key constructor',
    'info unknown-key toString',
    'info unknown-key hasOwnProperty',
  ],
  sessionToken: [
    'warning id-type organization_id',
    'info unknown-key auth_link_url',
    'info unknown-key constructor',
    'info unknown-key toString',
    'info unknown-key hasOwnProperty',
  ],
};
