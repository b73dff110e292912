import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'A date that does not exist.',
  body: { ...AUTH_LINK, created_at: '2026-02-30T08:00:00Z' },
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
