import type { Case } from '../../case.ts';
import { SESSION_TOKEN } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Fields of the model that came after.',
  body: { ...SESSION_TOKEN, metadata: 'x', type: 'test' },
  identity: 'ConnectSessionToken',
  state: 'valid',
  accepts: [false, true],
  authLink: ['info id-type organization_id', 'error type metadata', 'error missing auth_link_url'],
  sessionToken: ['info unknown-key metadata', 'info unknown-key type'],
};
