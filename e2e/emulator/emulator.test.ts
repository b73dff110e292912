import { expect, test } from 'playwright/test';
import { type Emulator, startEmulator } from './server.ts';

const BASIC = `Basic ${Buffer.from('syn_key:').toString('base64')}`;
const OWNER = { origin_owner_id: 'customer-123', origin_owner_name: 'Acme Inc' };
const START = Date.UTC(2026, 0, 2, 3, 4, 5);

let clock = START;
let emulator: Emulator;

test.beforeEach(async () => {
  clock = START;
  emulator = await startEmulator({ now: () => clock });
});

test.afterEach(() => emulator.close());

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(emulator.url + path, {
    method: 'POST',
    headers: { authorization: BASIC, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

async function createToken(extra: object = {}): Promise<string> {
  const response = await post('/connect_sessions', { ...OWNER, ...extra });
  const { token } = await response.json();
  return token;
}

const hub = (path: string, token: string) =>
  fetch(`${emulator.url}/hub${path}`, { headers: { 'x-hub-session-token': token } });

test('a session comes as ConnectSessionTokenAuthLink in snake_case', async () => {
  const response = await post('/connect_sessions', { ...OWNER, categories: ['hris'] });
  expect(response.status).toBe(201);
  expect(response.headers.get('date')).toBe('Fri, 02 Jan 2026 03:04:05 GMT');
  const session = await response.json();
  expect(session).toMatchObject({
    ...OWNER,
    id: expect.any(Number),
    organization_id: 57,
    project_id: expect.any(String),
    categories: ['hris'],
    created_at: '2026-01-02T03:04:05.000Z',
    token: expect.stringMatching(/^syn_[A-Za-z0-9]{40}$/),
    type: 'production',
  });
  expect(session.auth_link_url).toBe(
    `${emulator.url}/embedded/integrations?token=${session.token}`,
  );
});

test('without an API key there is a 401 in the shape of StackOne', async () => {
  const response = await post('/connect_sessions', OWNER, { authorization: '' });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({
    statusCode: 401,
    message: 'Unauthorized',
    timestamp: '2026-01-02T03:04:05.000Z',
  });
});

for (const [name, body, complaint] of [
  ['origin_owner_id missing', { origin_owner_name: 'A' }, 'origin_owner_id must be'],
  ['origin_owner_name missing', { origin_owner_id: 'a' }, 'origin_owner_name must be'],
  ['expires_in a string', { ...OWNER, expires_in: '60' }, 'expires_in must be a number'],
  ['a category unknown', { ...OWNER, categories: ['payroll'] }, 'categories must be'],
  ['type misspelled', { ...OWNER, type: 'PRODUCTION' }, 'type must be'],
  ['metadata a list', { ...OWNER, metadata: [] }, 'metadata must be an object'],
] as const) {
  test(`a 400 names the fault: ${name}`, async () => {
    const response = await post('/connect_sessions', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining(complaint),
      data: { statusCode: 400 },
      provider_errors: [],
    });
  });
}

test('a token lives for expires_in seconds, 1800 by default', async () => {
  const short = await createToken({ expires_in: 2 });
  const long = await createToken();
  clock += 1_999;
  expect((await hub('/connectors', short)).status).toBe(200);
  clock += 1;
  expect((await hub('/connectors', short)).status).toBe(401);
  clock = START + 1_799_999;
  expect((await hub('/settings', long)).status).toBe(200);
  clock += 1;
  expect((await hub('/settings', long)).status).toBe(401);
});

test('authenticate answers 201 with the session without its token', async () => {
  const response = await post('/connect_sessions/authenticate', { token: await createToken() });
  expect(response.status).toBe(201);
  const session = await response.json();
  expect(session).toMatchObject(OWNER);
  expect(Object.keys(session)).not.toContain('token');
  expect(Object.keys(session)).not.toContain('auth_link_url');
});

for (const [revision, organization, hasLink] of [
  ['2024-10', 57, false],
  ['2025-12', 57, true],
  ['2026-02', '57', true],
] as const) {
  test(`revision ${revision} has its own organization_id and auth_link_url`, async () => {
    const headers = { 'x-emulator-revision': revision };
    const session = await (await post('/connect_sessions', OWNER, headers)).json();
    expect(session.organization_id).toBe(organization);
    expect('auth_link_url' in session).toBe(hasLink);
  });
}

test('pages may call /hub from anywhere and /connect_sessions from localhost only', async () => {
  const allowed = async (path: string, origin: string) => {
    const headers = { origin, 'access-control-request-method': 'POST' };
    const response = await fetch(emulator.url + path, { method: 'OPTIONS', headers });
    return response.headers.get('access-control-allow-origin');
  };
  expect(await allowed('/hub/connectors', 'https://app.acme.dev')).toBe('https://app.acme.dev');
  expect(await allowed('/connect_sessions', 'http://localhost:3000')).toBe('http://localhost:3000');
  expect(await allowed('/connect_sessions', 'https://app.acme.dev')).toBeNull();
});

test('an auth link opens a page until its session has expired', async () => {
  const link = `${emulator.url}/embedded/integrations?token=${await createToken()}`;
  expect((await fetch(link)).status).toBe(200);
  clock += 1_800_000;
  expect((await fetch(link)).status).toBe(401);
});
