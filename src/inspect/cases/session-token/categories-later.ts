import type { Case } from '../../case.ts';
import { SESSION_TOKEN } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'The model ended before these came.',
  body: { ...SESSION_TOKEN, categories: ['documents', 'scheduling'] },
  identity: 'ConnectSessionToken',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error missing auth_link_url'],
  sessionToken: ['error enum categories[0]', 'error enum categories[1]'],
};
