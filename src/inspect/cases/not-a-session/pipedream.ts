import type { Case } from '../../case.ts';

export const testCase: Case = {
  about: 'Another product with a token and a link.',
  body: { token: 'ctok_1', connect_link_url: 'https://a.b/c', expires_at: '2026-01-01T00:00:00Z' },
  identity: null,
  state: null,
  accepts: [],
  authLink: [],
  sessionToken: [],
};
