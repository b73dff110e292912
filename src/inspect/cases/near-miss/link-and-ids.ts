import type { Case } from '../../case.ts';

export const testCase: Case = {
  about: 'A link with little else.',
  body: { auth_link_url: 'https://a.b/c', id: 1, project_id: 'p', created_at: 'x' },
  identity: 'near-miss',
  state: 'invalid',
  accepts: [false, false],
  authLink: [
    'error missing organization_id',
    'error missing origin_owner_id',
    'error missing origin_owner_name',
    'error date created_at',
    'error missing token',
  ],
  sessionToken: [
    'error missing organization_id',
    'error missing origin_owner_id',
    'error missing origin_owner_name',
    'error date created_at',
    'error missing token',
    'info unknown-key auth_link_url',
  ],
};
