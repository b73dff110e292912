import type { Case } from '../../case.ts';
import { SESSION_TOKEN, without } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'The older model without its project.',
  body: without(SESSION_TOKEN, 'project_id'),
  identity: 'near-miss',
  state: 'invalid',
  accepts: [false, false],
  authLink: [
    'info id-type organization_id',
    'error missing project_id',
    'error missing auth_link_url',
  ],
  sessionToken: ['error missing project_id'],
};
