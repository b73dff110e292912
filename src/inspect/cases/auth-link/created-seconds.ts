import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Seconds since the epoch instead of a date.',
  body: { ...AUTH_LINK, created_at: 1770710400 },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'warning',
  accepts: [true, true],
  authLink: ['info id-type organization_id', 'warning date created_at'],
  sessionToken: [
    'warning id-type organization_id',
    'warning date created_at',
    'info unknown-key auth_link_url',
  ],
};
