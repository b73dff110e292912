import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Documentation spellings stand for wire values.',
  body: { ...AUTH_LINK, categories: ['hrisLegacy', 'stackOne', 'fileStorage'] },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'warning',
  accepts: [true, true],
  authLink: [
    'info id-type organization_id',
    'warning spelling categories[0]',
    'warning spelling categories[1]',
    'warning spelling categories[2]',
  ],
  sessionToken: [
    'warning id-type organization_id',
    'warning spelling categories[0]',
    'warning spelling categories[1]',
    'warning spelling categories[2]',
    'info unknown-key auth_link_url',
  ],
};
