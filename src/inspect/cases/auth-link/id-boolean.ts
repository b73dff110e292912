import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'An id is a number.',
  body: { ...AUTH_LINK, id: true },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['error type id', 'info id-type organization_id'],
  sessionToken: [
    'error type id',
    'warning id-type organization_id',
    'info unknown-key auth_link_url',
  ],
};
