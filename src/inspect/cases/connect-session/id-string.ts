import type { Case } from '../../case.ts';
import { CONNECT_SESSION } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Judged by its own model.',
  body: { ...CONNECT_SESSION, id: '8412' },
  identity: 'ConnectSession',
  state: 'invalid',
  accepts: [false, false, false],
  authLink: [
    'error type id',
    'info id-type organization_id',
    'error missing token',
    'error missing auth_link_url',
  ],
  sessionToken: ['warning id-type id', 'warning id-type organization_id', 'error missing token'],
};
