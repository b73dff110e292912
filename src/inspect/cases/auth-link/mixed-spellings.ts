import type { Case } from '../../case.ts';
import { AUTH_LINK, without } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'One key in another spelling than the rest.',
  body: { ...without(AUTH_LINK, 'project_id'), projectId: 'dev' },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'valid',
  accepts: [true, true],
  authLink: ['info id-type organization_id'],
  sessionToken: ['warning id-type organization_id', 'info unknown-key auth_link_url'],
};
