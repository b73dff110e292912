import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'All problems are told, not the first.',
  body: {
    ...AUTH_LINK,
    id: 'x',
    project_id: 7,
    categories: ['nope', 'ats', 'hrisLegacy'],
    type: 3,
  },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'invalid',
  accepts: [false, false],
  authLink: [
    'error type id',
    'info id-type organization_id',
    'error type project_id',
    'error enum categories[0]',
    'warning spelling categories[2]',
    'error type type',
  ],
  sessionToken: [
    'warning id-type id',
    'warning id-type organization_id',
    'error type project_id',
    'error enum categories[0]',
    'warning spelling categories[2]',
    'info unknown-key type',
    'info unknown-key auth_link_url',
  ],
};
