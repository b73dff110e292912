import type { Case } from '../../case.ts';

export const testCase: Case = {
  about: 'The most common answer of a backend says nothing.',
  body: { token: 'syn_tok_AAAA1111' },
  identity: null,
  state: null,
  accepts: [],
  authLink: [],
  sessionToken: [],
};
