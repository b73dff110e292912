import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'A number is no category.',
  body: { ...AUTH_LINK, categories: ['ats', 7] },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error type categories[1]'],
  sessionToken: [
    'warning id-type organization_id',
    'error type categories[1]',
    'info unknown-key auth_link_url',
  ],
};
