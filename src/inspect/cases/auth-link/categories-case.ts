import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Categories are lower case.',
  body: { ...AUTH_LINK, categories: ['HRIS'] },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error enum categories[0]'],
  sessionToken: [
    'warning id-type organization_id',
    'error enum categories[0]',
    'info unknown-key auth_link_url',
  ],
};
