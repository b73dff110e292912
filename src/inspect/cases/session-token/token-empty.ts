import type { Case } from '../../case.ts';
import { SESSION_TOKEN } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Every release reads it, nothing opens with it.',
  body: { ...SESSION_TOKEN, token: '' },
  identity: 'ConnectSessionToken',
  state: 'warning',
  accepts: [false, true],
  authLink: ['info id-type organization_id', 'warning empty token', 'error missing auth_link_url'],
  sessionToken: ['warning empty token'],
};
