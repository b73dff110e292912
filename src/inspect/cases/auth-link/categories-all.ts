import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'The fourteen categories of today.',
  body: {
    ...AUTH_LINK,
    categories: [
      'ats',
      'hris',
      'hris-legacy',
      'crm',
      'iam',
      'marketing',
      'lms',
      'stackone',
      'documents',
      'ticketing',
      'screening',
      'messaging',
      'accounting',
      'scheduling',
    ],
  },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'valid',
  accepts: [true, false],
  authLink: ['info id-type organization_id'],
  sessionToken: [
    'warning id-type organization_id',
    'error enum categories[8]',
    'error enum categories[9]',
    'error enum categories[10]',
    'error enum categories[11]',
    'error enum categories[12]',
    'error enum categories[13]',
    'info unknown-key auth_link_url',
  ],
};
