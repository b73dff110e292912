import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'What PHP makes of a DateTime.',
  body: {
    ...AUTH_LINK,
    created_at: { date: '2026-02-10 08:00:00.000000', timezone_type: 3, timezone: 'UTC' },
  },
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
