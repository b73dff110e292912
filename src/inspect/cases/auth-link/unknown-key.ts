import type { Case } from '../../case.ts';
import { AUTH_LINK } from '../../fixtures.ts';

export const testCase: Case = {
  about: 'Unknown keys are told and break nothing.',
  body: { ...AUTH_LINK, expires_in: 600, trace: null },
  identity: 'ConnectSessionTokenAuthLink',
  state: 'valid',
  accepts: [true, true],
  authLink: [
    'info id-type organization_id',
    'info unknown-key expires_in',
    'info unknown-key trace',
  ],
  sessionToken: [
    'warning id-type organization_id',
    'info unknown-key auth_link_url',
    'info unknown-key expires_in',
    'info unknown-key trace',
  ],
};
