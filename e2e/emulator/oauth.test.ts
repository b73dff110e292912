import { expect, test } from 'playwright/test';
import { isObject, valueAt } from './guards.ts';
import { type Emulator, startEmulator } from './server.ts';

const HUBSPOT = '2d5b8c6f-8e31-47a9-9c4d-7a6b5c4d3e44';
const BAMBOOHR = 'b6d98311-d01d-4d4a-af1a-8430a8be02e6';

let emulator: Emulator;

test.beforeEach(async () => {
  emulator = await startEmulator();
});

test.afterEach(() => emulator.close());

async function call(method: string, path: string, token: string, body?: object) {
  const response = await fetch(emulator.url + path, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from('syn_key:').toString('base64')}`,
      'content-type': 'application/json',
      'x-hub-session-token': token,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const json: unknown = await response.json();
  return isObject(json) ? json : {};
}

async function createToken(provider: string): Promise<string> {
  const request = { origin_owner_id: 'a', origin_owner_name: 'A', provider };
  return String((await call('POST', '/connect_sessions', '', request))['token']);
}

for (const [decision, status] of [
  ['allow', 'authenticated'],
  ['deny', 'error'],
] as const) {
  test(`an OAuth window in which the user presses ${decision} ends as ${status}`, async () => {
    const token = await createToken('hubspot');
    const { id } = await call('POST', '/hub/connection_attempts', token, { token });
    const path = `/hub/connection_attempts/${id}`;
    expect((await call('GET', path, token))['status']).toBe('pending');
    const query = new URLSearchParams({ token, connection_attempt_id: String(id) });
    const body = new URLSearchParams({ decision });
    await fetch(`${emulator.url}/connect/oauth2/${HUBSPOT}?${query}`, { method: 'POST', body });
    expect((await call('GET', path, token))['status']).toBe(status);
  });
}

test('an attempt can be cancelled and is hidden from other tokens', async () => {
  const token = await createToken('hubspot');
  const other = await createToken('hubspot');
  const { id } = await call('POST', '/hub/connection_attempts', token, { token });
  const path = `/hub/connection_attempts/${id}`;
  expect((await call('GET', path, other))['statusCode']).toBe(404);
  expect((await call('DELETE', path, token))['status']).toBe('cancelled');
});

test('the same owner and provider edits the account, and its secret comes back redacted', async () => {
  const first = await createToken('bamboohr');
  const credentials = { subdomain: 'acme', apiKey: 'syn-secret' };
  const body = { integration_id: BAMBOOHR, credentials };
  const { id } = await call('POST', '/hub/accounts', first, body);

  const second = await createToken('bamboohr');
  expect(await call('GET', '/hub/settings', second)).toMatchObject({ existing_account_id: id });
  const account = await call('GET', `/hub/accounts/${id}`, second);
  expect(valueAt(account, 'setupInformation')).toEqual({ subdomain: 'acme' });
  expect(JSON.stringify(account)).not.toContain('syn-secret');
  const change = { integration_id: BAMBOOHR, credentials: { subdomain: 'globex' } };
  expect((await call('PATCH', `/hub/accounts/${id}`, second, change))['id']).toBe(id);
});
