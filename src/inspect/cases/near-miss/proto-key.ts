import type { Case } from '../../case.ts';

export const testCase: Case = {
  about: 'A key named __proto__ is data like any other.',
  body: JSON.parse(
    '{"__proto__":{"token":"t","origin_owner_id":"o","created_at":"2026-02-10T08:00:00Z","id":1}}',
  ),
  identity: 'near-miss',
  state: 'invalid',
  accepts: [false, false],
  authLink: [
    'error missing organization_id',
    'error missing project_id',
    'error missing origin_owner_name',
    'error missing auth_link_url',
  ],
  sessionToken: [
    'error missing organization_id',
    'error missing project_id',
    'error missing origin_owner_name',
  ],
};
