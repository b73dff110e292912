import type { Case } from '../../case.ts';
import { SESSION_TOKEN } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Releases before 2.1.4 want text.',
  body: { ...SESSION_TOKEN, id: '8412', organization_id: '57' },
  identity: 'ConnectSessionToken',
  state: 'warning',
  accepts: [false, true],
  authLink: ['error type id', 'info id-type organization_id', 'error missing auth_link_url'],
  sessionToken: ['warning id-type id', 'warning id-type organization_id'],
};
