import { toPascal } from '../../../stackone/field.ts';
import type { Case } from '../../case.ts';
import { AUTH_LINK, renamed } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'A .NET backend with its default names.',
  body: renamed(AUTH_LINK, toPascal),
  identity: 'ConnectSessionTokenAuthLink',
  state: 'valid',
  accepts: [true, true],
  authLink: ['info id-type organization_id'],
  sessionToken: ['warning id-type organization_id', 'info unknown-key auth_link_url'],
};
