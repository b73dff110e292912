import { toCamel } from '../../../stackone/field.ts';
import type { Case } from '../../case.ts';
import { renamed, SESSION_TOKEN } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'An SDK object written as JSON.',
  body: renamed(SESSION_TOKEN, toCamel),
  identity: 'ConnectSessionToken',
  state: 'valid',
  accepts: [false, true],
  authLink: ['info id-type organization_id', 'error missing auth_link_url'],
  sessionToken: [],
};
