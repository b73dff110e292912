import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Optional fields may be null.',
  body: {
    ...AUTH_LINK,
    categories: null,
    provider: null,
    origin_username: null,
    account_id: null,
    label: null,
    metadata: null,
    external_trigger_token: null,
    type: null,
    integration_id: null,
  },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'valid',
  accepts: [true, true],
  authLink: ['info id-type organization_id'],
  sessionToken: [
    'warning id-type organization_id',
    'info unknown-key metadata',
    'info unknown-key external_trigger_token',
    'info unknown-key type',
    'info unknown-key integration_id',
    'info unknown-key auth_link_url',
  ],
};
