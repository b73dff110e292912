import type { Case } from '../../case.ts';
import { SESSION_TOKEN } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Documentation spellings stand for wire values.',
  body: { ...SESSION_TOKEN, categories: ['hrisLegacy', 'stackOne'] },
  identity: 'ConnectSessionToken',
  state: 'warning',
  accepts: [false, true],
  authLink: [
    'info id-type organization_id',
    'warning spelling categories[0]',
    'warning spelling categories[1]',
    'error missing auth_link_url',
  ],
  sessionToken: ['warning spelling categories[0]', 'warning spelling categories[1]'],
};
