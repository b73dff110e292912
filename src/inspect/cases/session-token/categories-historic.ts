import type { Case } from '../../case.ts';
import { SESSION_TOKEN } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Two values that only this model had for long.',
  body: { ...SESSION_TOKEN, categories: ['common', 'file-storage'] },
  identity: 'ConnectSessionToken',
  state: 'warning',
  accepts: [false, true],
  authLink: [
    'info id-type organization_id',
    'error enum categories[0]',
    'warning historic categories[1]',
    'error missing auth_link_url',
  ],
  sessionToken: ['warning historic categories[0]', 'warning historic categories[1]'],
};
