import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'A truth value is no date.',
  body: { ...AUTH_LINK, created_at: true },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error type created_at'],
  sessionToken: [
    'warning id-type organization_id',
    'error type created_at',
    'info unknown-key auth_link_url',
  ],
};
