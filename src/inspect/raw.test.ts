import { expect, test } from 'playwright/test';
import { AUTH_LINK, exchangeOf } from './fixtures.ts';
import { inspect } from './inspect.ts';
import { digestOf, maskSecret, secretsOf } from './mask.ts';
import { type RawView, rawText, rawView } from './raw.ts';
import { createSecrets } from './secrets.ts';

function view(body: string, index = 0): RawView {
  const exchange = exchangeOf(body);
  const session = inspect(exchange).sessions[index];
  return rawView(body, session?.path ?? null, secretsOf(exchange));
}

const object = JSON.stringify(AUTH_LINK);
const masked = object.replaceAll(AUTH_LINK.token, maskSecret(AUTH_LINK.token));

// Seen failing with a path that is not followed.
test('the object is set apart and only its secrets change', () => {
  expect(view(object)).toEqual({ before: '', object: masked, after: '' });
  expect(view(` [ 1.0 , 1e2,${object} ]\n`)).toEqual({
    before: ' [ 1.0 , 1e2,',
    object: masked,
    after: ' ]\n',
  });
});

// Seen failing with the first of equal keys taken.
test('repeated keys stay, and the last of them is the object', () => {
  const body = `{"a":1,"a":2,"s":"x}","s" : ${object},"b":[]}`;
  expect(view(body)).toEqual({
    before: '{"a":1,"a":2,"s":"x}","s" : ',
    object: masked,
    after: ',"b":[]}',
  });
});

// Seen failing with keys compared as they are written.
test('the second of two objects can be set apart', () => {
  const body = `[${object},{"\\u0061":${object}}]`;
  expect(view(body, 1)).toEqual({ before: `[${masked},{"\\u0061":`, object: masked, after: '}]' });
});

// Seen failing with a path that is not followed, and with one that leads nowhere below a string.
test('JSON in a string is marked as that string, and masked inside', () => {
  const { before, object: marked, after } = view(JSON.stringify({ p: object, q: 1 }));
  expect([before, after]).toEqual(['{"p":', ',"q":1}']);
  expect(marked).toContain(maskSecret(AUTH_LINK.token));
  expect(marked).not.toContain(AUTH_LINK.token.slice(0, 8));
  expect(view(JSON.stringify(object)).before).toBe('');
  expect(view(JSON.stringify({ p: `{"data":${object}}` })).before).toBe('{"p":');
});

// Seen failing with the values of secret keys looked for as any other secret.
test('short values of secret keys are masked, other short values are not', () => {
  const { before } = view(`{"token":"abc","Password":"a\\"b","pin":"abc","s":${object}}`);
  expect(before).toBe(`{"token":"${maskSecret('abc')}","Password":"…","pin":"abc","s":`);
});

// Seen failing with a body that is masked only where an object was found.
test('a body without an object is masked as a whole', () => {
  const secrets = secretsOf(exchangeOf(object));
  expect(rawView(`x ${AUTH_LINK.token}`, null, secrets)).toEqual({
    before: `x ${maskSecret(AUTH_LINK.token)}`,
    object: '',
    after: '',
  });
});

// Seen failing with what is to be shown not searched once more.
test('what is put in the place of a secret never completes another one', () => {
  const long = 'abcdefghijklmnop';
  const joined = createSecrets([long, `${digestOf(long)}zz`]);
  expect(rawView(`["${long}zz"]`, [0], joined).object).toBe('"…zz"');
  const dotted = createSecrets([...joined.values, '123456…zz']);
  const view = rawView(`["123456${long}zz"]`, [0], dotted);
  expect(view).toEqual({ before: '…', object: '', after: '' });
});

// Seen failing with texts alone looked for under secret keys, with numbers alone, with no negative ones,
// with the first character of a value alone hidden, and with what holds the session hidden too.
test('numbers, lists and objects under a secret key are hidden, unless the session is in there', () => {
  const others =
    '"password":1234567,"api_key":-1.5e3,"credentials":{"pin":"hunter2","l":["s3cr3t!"]}';
  const body = `{${others},"session":${object}}`;
  expect(view(body)).toEqual({
    before: '{"password":…,"api_key":…,"credentials":…,"session":',
    object: masked,
    after: '}',
  });
  expect(view(`{"credentials":${object}}`).object).toBe(masked);
});

const sent = (text: string): string =>
  rawText(text, secretsOf(exchangeOf(object, { requestBody: { kind: 'json', text } })));

// Seen failing with a request masked as any other text is.
test('short values of secret keys of a request are masked as those of a body', () => {
  const masked = `"password":"${maskSecret('hunter2')}"`;
  expect(sent('{"password":"hunter2","pin":"1234"}')).toBe(`{${masked},"pin":"1234"}`);
  expect(sent('{"credentials":{"pin":"1234"}}')).toBe('{"credentials":…}');
  expect(sent('{"password":"hunter2"}\n{"api_key":12}')).toBe(`{${masked}}\n{"api_key":…}`);
});

// Seen failing with what ends where the text does taken for what holds a session, and
// with the end of what is cut off looked for behind the end of its text.
test('what is under a secret key is hidden to the end of a text that is cut off', () => {
  expect(sent('{"a":1,"credentials":{"pin":"1234"')).toBe('{"a":1,"credentials":…');
  expect(sent('{"a":1,"password":1234')).toBe('{"a":1,"password":…');
  const escapes = '\\"'.repeat(30);
  const inner = `{"a":"${escapes}","b":"{\\"password\\":\\"dog`;
  for (const end of ['', '\\', '\\\\', '\\\\\\']) {
    expect(sent(inner + end)).toMatch(/\\"password\\":\\"… · [\da-f]{6}$|\\"password\\":\\"…$/);
  }
});

// Seen failing with secret keys looked for in the text as it was received alone.
test('short values of secret keys are masked in JSON in a text, and of keys with escapes', () => {
  const inner = JSON.stringify({ password: 'hunter2', credentials: { pin: '1234' }, a: 1 });
  for (const text of [inner, JSON.stringify(inner)]) {
    const shown = sent(JSON.stringify({ variables: text }));
    expect(shown).not.toMatch(/hunter2|1234/);
    expect(shown).toMatch(/^\{"variables":".*a.*:1\}.*"\}$/);
  }
  expect(sent('{"pass\\u0077ord":"hunter2"}')).not.toContain('hunter2');
});

// Seen failing with objects hidden that stand under secret keys of JSON in a text.
test('a session in JSON in a text is shown, though a secret key holds it', () => {
  const { object: marked } = view(JSON.stringify({ body: `{"sessionToken":${object}}` }));
  expect(marked).toContain('origin_owner_name');
  expect(marked).not.toContain(AUTH_LINK.token.slice(0, 8));
});

test('an empty secret is shown empty', () => {
  const body = '{"password":"","api_key":"x","expires_in":60}';
  const shown = rawText(body, secretsOf(exchangeOf(body)));
  expect(shown).toMatch(/^\{"password":"","api_key":"…[^"]*","expires_in":60\}$/);
});
