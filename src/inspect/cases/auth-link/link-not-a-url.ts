import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'No format is declared for the link.',
  body: { ...AUTH_LINK, auth_link_url: '<string>' },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'valid',
  accepts: [true, true],
  authLink: ['info id-type organization_id', 'info type auth_link_url'],
  sessionToken: ['warning id-type organization_id', 'info unknown-key auth_link_url'],
};
