import type { Case } from '../../case.ts';
import { CONNECT_SESSION } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Judged by its own model.',
  body: { ...CONNECT_SESSION, categories: ['stackOne'] },
  identity: 'ConnectSession',
  state: 'warning',
  accepts: [false, false, true],
  authLink: [
    'info id-type organization_id',
    'warning spelling categories[0]',
    'error missing token',
    'error missing auth_link_url',
  ],
  sessionToken: [
    'warning id-type organization_id',
    'warning spelling categories[0]',
    'error missing token',
  ],
};
