import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Every release reads it, nothing opens with it.',
  body: { ...AUTH_LINK, token: '' },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'warning',
  accepts: [true, true],
  authLink: ['info id-type organization_id', 'warning empty token'],
  sessionToken: [
    'warning id-type organization_id',
    'warning empty token',
    'info unknown-key auth_link_url',
  ],
};
