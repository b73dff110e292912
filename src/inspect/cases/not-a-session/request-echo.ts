import type { Case } from '../../case.ts';

export const testCase: Case = {
  about: 'A backend that answers with its request.',
  body: { origin_owner_id: 'o', origin_owner_name: 'O', provider: 'x', expires_in: 60 },
  identity: null,
  state: null,
  accepts: [],
  authLink: [],
  sessionToken: [],
};
