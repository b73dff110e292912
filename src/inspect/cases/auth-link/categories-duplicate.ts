import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Generated examples repeat categories; no release minds.',
  body: { ...AUTH_LINK, categories: ['hris', 'ats', 'hris'] },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'valid',
  accepts: [true, true],
  authLink: ['info id-type organization_id'],
  sessionToken: ['warning id-type organization_id', 'info unknown-key auth_link_url'],
};
