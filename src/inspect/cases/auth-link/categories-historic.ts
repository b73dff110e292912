import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'file-storage was on the wire for four weeks.',
  body: { ...AUTH_LINK, categories: ['file-storage'] },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'warning',
  accepts: [true, true],
  authLink: ['info id-type organization_id', 'warning historic categories[0]'],
  sessionToken: [
    'warning id-type organization_id',
    'warning historic categories[0]',
    'info unknown-key auth_link_url',
  ],
};
