import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'A category no release has heard of.',
  body: { ...AUTH_LINK, categories: ['ats', 'payroll'] },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error enum categories[1]'],
  sessionToken: [
    'warning id-type organization_id',
    'error enum categories[1]',
    'info unknown-key auth_link_url',
  ],
};
