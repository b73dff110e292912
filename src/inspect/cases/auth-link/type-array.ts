import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Documentation prints an array as the example.',
  body: { ...AUTH_LINK, type: ['PRODUCTION', 'TEST'] },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, true],
  authLink: ['info id-type organization_id', 'error type type'],
  sessionToken: [
    'warning id-type organization_id',
    'info unknown-key type',
    'info unknown-key auth_link_url',
  ],
};
