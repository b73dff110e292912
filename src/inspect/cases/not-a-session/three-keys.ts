import type { Case } from '../../case.ts';

export const testCase: Case = {
  about: 'Three of the eight are too few.',
  body: { token: 't', origin_owner_id: 'o', id: 1 },
  identity: null,
  state: null,
  accepts: [],
  authLink: [],
  sessionToken: [],
};
