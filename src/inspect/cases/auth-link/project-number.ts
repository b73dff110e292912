import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Project ids are text.',
  body: { ...AUTH_LINK, project_id: 68574 },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error type project_id'],
  sessionToken: [
    'warning id-type organization_id',
    'error type project_id',
    'info unknown-key auth_link_url',
  ],
};
