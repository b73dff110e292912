import type { Case } from '../../case.ts';
import { SESSION_TOKEN, without } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Recognised by its keys, yet without its creation.',
  body: without(SESSION_TOKEN, 'created_at'),
  identity: 'ConnectSessionToken',
  state: 'invalid',
  accepts: [false, false],
  authLink: [
    'info id-type organization_id',
    'error missing created_at',
    'error missing auth_link_url',
  ],
  sessionToken: ['error missing created_at'],
};
