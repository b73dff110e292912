import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'A token is text.',
  body: { ...AUTH_LINK, token: { value: 'syn_tok_AAAA1111' } },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: ['info id-type organization_id', 'error type token'],
  sessionToken: [
    'warning id-type organization_id',
    'error type token',
    'info unknown-key auth_link_url',
  ],
};
