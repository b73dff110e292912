import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'This model has had number ids only.',
  body: { ...AUTH_LINK, id: '8412' },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, true],
  authLink: ['error type id', 'info id-type organization_id'],
  sessionToken: [
    'warning id-type id',
    'warning id-type organization_id',
    'info unknown-key auth_link_url',
  ],
};
