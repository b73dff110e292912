import type { Case } from '../../case.ts';

export const testCase: Case = {
  about: 'An entry of StackOne’s /accounts.',
  body: {
    id: '45',
    provider: 'bamboohr',
    origin_owner_id: 'o',
    origin_owner_name: 'O',
    created_at: '2026-01-01T00:00:00Z',
    organization_id: 57,
    status: 'active',
  },
  identity: null,
  state: null,
  accepts: [],
  authLink: [],
  sessionToken: [],
};
