import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'The trigger token is text.',
  body: { ...AUTH_LINK, external_trigger_token: 1 },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, true],
  authLink: ['info id-type organization_id', 'error type external_trigger_token'],
  sessionToken: [
    'warning id-type organization_id',
    'info unknown-key external_trigger_token',
    'info unknown-key auth_link_url',
  ],
};
