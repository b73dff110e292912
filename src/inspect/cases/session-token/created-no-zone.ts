import type { Case } from '../../case.ts';
import { SESSION_TOKEN } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Only lenient readers take a date without a zone.',
  body: { ...SESSION_TOKEN, created_at: '2024-06-10 08:00:00' },
  identity: 'ConnectSessionToken',
  state: 'warning',
  accepts: [false, true],
  authLink: [
    'info id-type organization_id',
    'warning date created_at',
    'error missing auth_link_url',
  ],
  sessionToken: ['warning date created_at'],
};
