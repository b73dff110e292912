import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Published enums list null, yet readers reject it.',
  body: { ...AUTH_LINK, categories: [null] },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error null categories[0]'],
  sessionToken: [
    'warning id-type organization_id',
    'error null categories[0]',
    'info unknown-key auth_link_url',
  ],
};
