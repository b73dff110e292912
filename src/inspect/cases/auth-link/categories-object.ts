import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'An object that cannot even be printed.',
  body: { ...AUTH_LINK, categories: { toString: 1 } },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error type categories'],
  sessionToken: [
    'warning id-type organization_id',
    'error type categories',
    'info unknown-key auth_link_url',
  ],
};
