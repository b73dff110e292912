import type { Case } from '../../case.ts';
import { CONNECT_SESSION } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Neither token nor link.',
  body: CONNECT_SESSION,
  identity: 'ConnectSession',
  state: 'valid',
  accepts: [false, false, true],
  authLink: ['info id-type organization_id', 'error missing token', 'error missing auth_link_url'],
  sessionToken: ['warning id-type organization_id', 'error missing token'],
};
