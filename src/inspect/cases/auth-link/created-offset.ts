import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'An offset is as good as Z.',
  body: { ...AUTH_LINK, created_at: '2026-02-10T10:00:00+02:00' },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'valid',
  accepts: [true, true],
  authLink: ['info id-type organization_id'],
  sessionToken: ['warning id-type organization_id', 'info unknown-key auth_link_url'],
};
