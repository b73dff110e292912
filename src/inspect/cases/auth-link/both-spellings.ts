import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'snake_case wins whatever the order.',
  body: { projectId: 7, ...AUTH_LINK },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'warning',
  accepts: [true, true],
  authLink: ['info id-type organization_id', 'warning duplicate-key project_id'],
  sessionToken: [
    'warning id-type organization_id',
    'warning duplicate-key project_id',
    'info unknown-key auth_link_url',
  ],
};
