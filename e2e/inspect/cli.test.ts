import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { AUTH_LINK, without } from '../../src/inspect/fixtures.ts';
import { har, harEntry } from '../../src/inspect/paste/fixtures.ts';
import { jwt } from '../../src/inspect/token/fixtures.ts';

const scripts = fileURLToPath(new URL('../../scripts/', import.meta.url));
let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inspect-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command itself; `stdin` is what it gets there. */
function run(args: readonly string[], stdin = '', script = join(scripts, 'inspect.mjs')) {
  const env = { ...process.env, npm_lifecycle_event: 'inspect', INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    input: stdin,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const accepted = JSON.stringify(AUTH_LINK);

test('0: what is accepted, named from the folder of the caller', () => {
  const { status, stdout, stderr } = run([file('accepted.json', accepted)]);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^ConnectSessionTokenAuthLink · (?:valid|warnings) · \$$/m);
  expect(stdout).toMatch(/^ {2}owner +Acme Inc$/m);
  expect(stdout).toMatch(/^ {2}token +syn_…111 · [\da-f]{6}: opaque, 16 characters/m);
  expect(stdout).toMatch(/^ {2}lifetime +expired 2026-02-10 08:30:00 UTC; assumed 30:00/m);
  expect(stdout).toContain('✔ ConnectSessionTokenAuthLink accepted');
  expect(stdout).toMatch(/^ {6}TypeScript +\d+\.\d+\.\d+ +\w+/m);
  expect(stdout).not.toContain('_tok_AAA');
});

test('1: what is not accepted, with the problem and what to do', () => {
  const body = { session: { ...without(AUTH_LINK, 'created_at'), categories: ['payroll'] } };
  const { status, stdout } = run(['-'], JSON.stringify(body));
  expect(status).toBe(1);
  expect(stdout).toContain('ConnectSessionTokenAuthLink · invalid · $.session');
  expect(stdout).toContain('✖ ConnectSessionTokenAuthLink rejected');
  expect(stdout).toContain('created_at is missing. Return it as StackOne sent it');
  expect(stdout).toContain(
    'categories[0] is string "payroll", which no release of the model knows.',
  );
});

const NOT_READ = {
  'no file': [[], '', 'No file was named'],
  'no such file': [['nowhere.json'], '', 'There is no file nowhere.json'],
  'a folder': [['.'], '', 'is a folder'],
  'two files': [['a', 'b'], '', 'One file at a time'],
  'no such option': [['--yaml', 'a'], '', 'There is no option --yaml'],
  'an empty input': [['-'], '', 'there is nothing in it'],
  prose: [['-'], 'Hello.', 'there is no readable JSON in it'],
  'a dict of Python': [['-'], "{'origin_owner_id': None}", 'Print it with json.dumps'],
  'a bare token': [
    ['-'],
    '{"token":"syn_tok_AAAA1111"}',
    'it is a token without its session object',
  ],
  'a body that is cut off': [['-'], accepted.slice(0, -9), 'the JSON is cut off'],
} as const;

for (const [name, [args, stdin, sentence]] of Object.entries(NOT_READ)) {
  test(`2: ${name}`, () => {
    const { status, stdout, stderr } = run(args, stdin);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });
}

test('2: without its dependencies it says which command helps', () => {
  const alone = join(folder, 'alone', 'scripts');
  mkdirSync(alone, { recursive: true });
  for (const name of ['inspect.mjs', 'run.mjs', 'terminal.mjs'])
    cpSync(join(scripts, name), join(alone, name));
  const { status, stderr } = run(['-'], accepted, join(alone, 'inspect.mjs'));
  expect([status, stderr]).toEqual([2, 'The dependencies are not installed. Run: npm run setup\n']);
});

test('--json: a HAR file, every secret masked', () => {
  const token = jwt({ exp: 1_770_710_400, apiKey: 'syn_key_in_a_claim' });
  const link = `https://app.stackone.com/embedded/integrations?token=${token}`;
  const body = JSON.stringify({ ...AUTH_LINK, token, auth_link_url: link, note: `see ${link}` });
  const entry = harEntry({ text: body });
  const { status, stdout, stderr } = run(['-', '--json'], har(harEntry({ text: '{}' }), entry));
  expect(status).toBe(0);
  expect(stderr).toBe('Left out: there is no session object in it.\n');
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    kind: 'har',
    accepted: true,
    skipped: [{ reason: 'no-session', count: 1 }],
    sessions: [
      {
        at: '$',
        identity: 'ConnectSessionTokenAuthLink',
        accepted: true,
        fields: { origin_owner_name: 'Acme Inc', id: 8412 },
        verdicts: [{ model: 'ConnectSessionTokenAuthLink', accepts: true }, { accepts: true }],
        lifetime: { basis: 'jwt', state: 'expired', expiresAt: '2026-02-10T08:00:00.000Z' },
        token: {
          form: 'jwt',
          claims: { exp: 1_770_710_400 },
          times: { exp: '2026-02-10T08:00:00.000Z' },
        },
        response: { method: 'POST', url: 'https://app.acme.dev/api/connect', status: 201 },
      },
    ],
  });
  for (let i = 0; i + 8 <= token.length; i++) expect(stdout).not.toContain(token.slice(i, i + 8));
  expect(stdout).not.toContain('key_in_a');
});

test('--json: what cannot be read is JSON too', () => {
  const { status, stdout } = run(['--json', '-'], '{"token":"syn_tok_AAAA1111"}');
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    kind: 'json',
    accepted: false,
    sessions: [],
    skipped: [{ reason: 'token-only', count: 1 }],
  });
});

test('a response cannot write to the terminal', () => {
  const { stdout } = run(
    ['-'],
    JSON.stringify({ ...AUTH_LINK, origin_owner_name: 'A\u001b[2J\u202eB\nC' }),
  );
  expect(stdout).toMatch(/^ {2}owner +A\\u\{1b\}\[2J\\u\{202e\}B\\u\{a\}C$/m);
});

test('--help says what the exit status means', () => {
  const { status, stdout } = run(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('Exit status: 0');
});
