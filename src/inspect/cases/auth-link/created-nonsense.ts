import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Not a date.',
  body: { ...AUTH_LINK, created_at: 'yesterday' },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error date created_at'],
  sessionToken: [
    'warning id-type organization_id',
    'error date created_at',
    'info unknown-key auth_link_url',
  ],
};
