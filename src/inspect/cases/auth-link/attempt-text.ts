import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'The latest attempt is an object.',
  body: { ...AUTH_LINK, latest_connection_attempt: 'pending' },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, true],
  authLink: ['info id-type organization_id', 'error type latest_connection_attempt'],
  sessionToken: [
    'warning id-type organization_id',
    'info unknown-key latest_connection_attempt',
    'info unknown-key auth_link_url',
  ],
};
