import type { Case } from '../../case.ts';

export const testCase: Case = {
  about: 'Four of the eight are enough.',
  body: { id: 1, token: 'syn_tok_AAAA1111', origin_owner_id: 'o', created_at: null },
  identity: 'near-miss',
  state: 'invalid',
  accepts: [false, false],
  authLink: [
    'error missing organization_id',
    'error missing project_id',
    'error missing origin_owner_name',
    'error null created_at',
    'error missing auth_link_url',
  ],
  sessionToken: [
    'error missing organization_id',
    'error missing project_id',
    'error missing origin_owner_name',
    'error null created_at',
  ],
};
