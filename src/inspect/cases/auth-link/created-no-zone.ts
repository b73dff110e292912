import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Only lenient readers take a date without a zone.',
  body: { ...AUTH_LINK, created_at: '2026-02-09 09:26:19' },
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
