import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Every field of today.',
  body: {
    ...AUTH_LINK,
    categories: ['hris', 'scheduling'],
    provider: 'bamboohr',
    origin_username: 'jane',
    account_id: '45',
    label: 'HR',
    metadata: { plan: 'gold' },
    external_trigger_token: 'f0bc3d88-2178-5423-8c81-b81d6c9da824',
    type: 'test',
    integration_id: 'b6d98311',
    connector_profile_id: 'b6d98311',
    latest_connection_attempt: { id: 'a', status: 'pending' },
  },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'valid',
  accepts: [true, false],
  authLink: ['info id-type organization_id'],
  sessionToken: [
    'warning id-type organization_id',
    'error enum categories[1]',
    'info unknown-key metadata',
    'info unknown-key external_trigger_token',
    'info unknown-key type',
    'info unknown-key integration_id',
    'info unknown-key connector_profile_id',
    'info unknown-key latest_connection_attempt',
    'info unknown-key auth_link_url',
  ],
};
