import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'One category still has to be in a list.',
  body: { ...AUTH_LINK, categories: 'hris' },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error type categories'],
  sessionToken: [
    'warning id-type organization_id',
    'error type categories',
    'info unknown-key auth_link_url',
  ],
};
