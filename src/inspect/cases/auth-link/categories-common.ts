import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: '`common` was gone before this model came.',
  body: { ...AUTH_LINK, categories: ['common'] },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, true],
  authLink: ['info id-type organization_id', 'error enum categories[0]'],
  sessionToken: [
    'warning id-type organization_id',
    'warning historic categories[0]',
    'info unknown-key auth_link_url',
  ],
};
