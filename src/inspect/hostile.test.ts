import { expect, test } from 'playwright/test';
import { AUTH_LINK, exchangeOf } from './fixtures.ts';
import { inspect } from './inspect.ts';
import type { Refusal } from './inspection.ts';
import { secretsOf } from './mask.ts';
import { maskValue } from './mask-value.ts';
import { rawView } from './raw.ts';

const MB = 1_048_576;
const rest = JSON.stringify(AUTH_LINK).slice(1);
const body = (fields: object): string => JSON.stringify({ ...AUTH_LINK, ...fields });
const keys = (count: number): string =>
  Array.from({ length: count }, (_, i) => `"${i.toString(36)}":1,`).join('');

/** What is made of each body: its state, or why it was refused. */
const BODIES: Readonly<Record<string, readonly [text: string, outcome: string | Refusal]>> = {
  'arrays nested 100 000 deep': [
    `{"metadata":${'['.repeat(100_000)}${']'.repeat(100_000)},${rest}`,
    'invalid',
  ],
  'objects nested 100 000 deep': [
    `{"metadata":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)},${rest}`,
    'too-many-values',
  ],
  'objects nested 20 000 deep': [
    `{"metadata":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)},${rest}`,
    'valid',
  ],
  'a million keys': [`{${keys(1_000_000)}${rest}`, 'too-large'],
  'as many keys as fit': [`{${keys(110_000)}${rest}`, 'too-many-values'],
  'as many keys as are read': [`{${keys(29_900)}${rest}`, 'valid'],
  'as many keys of metadata as are read': [`{"metadata":{${keys(29_900)}"a":1},${rest}`, 'valid'],
  'as many categories as are read': [
    `{"categories":[${'"x",'.repeat(119_000)}"x"],${rest}`,
    'invalid',
  ],
  'as many brackets as are read': [`{"a":[${'{},'.repeat(119_000)}1],${rest}`, 'valid'],
  '__proto__ and constructor': [
    `{"__proto__":{"token":1},"constructor":{"prototype":{"id":1}},${rest}`,
    'valid',
  ],
  '__proto__ where a value is wanted': [
    `{"metadata":{"__proto__":{"toString":1}},"label":{"__proto__":null},${rest}`,
    'invalid',
  ],
  'values that cannot be printed': [
    body({
      id: { toString: 1, valueOf: 2 },
      categories: { toString: 1 },
      created_at: { toString: 1 },
    }),
    'invalid',
  ],
  'lone surrogates': [body({ label: '\ud800', categories: ['\udc00'], '\ud83d': 1 }), 'invalid'],
  '1e400': [rest.replace('"id":8412', '{"x":-1e400,"id":1e400'), 'valid'],
  'a creation of 1e400': [`{"a":1,${rest}`.replace(/"2026[^"]*"/, '1e400'), 'invalid'],
  'an invalid date': [body({ created_at: '2026-99-99T99:99:99Z' }), 'invalid'],
  'a million digits for a date': [body({ created_at: '9'.repeat(1_000_000) }), 'invalid'],
  'a 1 MB category': [body({ categories: ['x'.repeat(MB - 600)] }), 'invalid'],
  'a 1 MB token': [body({ token: 'xy'.repeat(MB / 2 - 300) }), 'valid'],
  'a 1 MB key': [body({ ['k'.repeat(MB - 600)]: 1 }), 'valid'],
  'a 1 MB link': [body({ auth_link_url: `https://a?token=${'x'.repeat(MB - 600)}` }), 'valid'],
  'half a million backslashes': [body({ label: '\\'.repeat(500_000) }), 'valid'],
  'a third of a million escapes': [body({ label: '%41'.repeat(340_000) }), 'valid'],
  'quotes without end': [`${'"'.repeat(MB - 600)}rigin_owner_`, 'not-json'],
  'more than 1 MB': [body({ label: 'x'.repeat(MB) }), 'too-large'],
};

for (const [name, [text, outcome]] of Object.entries(BODIES)) {
  test(name, () => {
    const exchange = exchangeOf(text);
    const { sessions, refusal } = inspect(exchange);
    const [session] = sessions;
    expect(session?.state ?? refusal).toBe(outcome);
    const secrets = secretsOf(exchange);
    const { before, object, after } = rawView(text, session?.path ?? null, secrets);
    expect(before.length + object.length + after.length).toBeGreaterThan(0);
    for (const field of session?.fields ?? []) maskValue(field.value, secrets, field.name);
    for (const problem of session?.verdicts.flatMap(({ problems }) => problems) ?? []) {
      expect(problem.received.length).toBeLessThanOrEqual(80);
      expect(problem.path.length).toBeLessThanOrEqual(120);
    }
    expect(session?.fields.length ?? 0).toBeLessThan(200);
  });
}

test('nothing reached the prototype of objects', () => {
  inspect(exchangeOf(BODIES['__proto__ and constructor']?.[0] ?? ''));
  expect(Reflect.get({}, 'token')).toBeUndefined();
  expect(Reflect.get({}, 'id')).toBeUndefined();
});
