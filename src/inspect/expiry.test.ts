import { expect, test } from 'playwright/test';
import { readRequestedSeconds, readResponseExpiry } from './expiry.ts';
import { exchangeOf } from './fixtures.ts';

const requested = (body: unknown, url = 'https://app.acme.dev/api/connect'): number | null =>
  readRequestedSeconds(
    exchangeOf('{}', {
      url,
      requestBody: { kind: 'json', text: typeof body === 'string' ? body : JSON.stringify(body) },
    }),
  );

for (const [shape, body] of Object.entries({
  'at the root': { expires_in: 900 },
  'as a text': { expires_in: '900' },
  'in GraphQL variables': { query: 'mutation', variables: { input: { expiresIn: 900 } } },
  'in a batch': [{ variables: { input: { expires_in: 900 } } }],
  'four levels down': { a: { b: { c: { d: { ExpiresIn: 900 } } } } },
  'with hyphens': { 'expires-in': 900 },
  'in capitals': { EXPIRES_IN: 900 },
  'in a text that holds JSON': { body: '{"expires_in":900}' },
  'with its unit, seconds': { expiresInSeconds: 900 },
  'with its unit, minutes': { expires_in_minutes: 15 },
  'with its unit, milliseconds': { expiresInMs: 900_000 },
  'beside a deeper one': { expires_in: 900, cache: { expires_in: 60 } },
  'twice the same': { a: { expires_in: 900 }, b: { expires_in: '900' } },
})) {
  test(`reads the lifetime of a request: ${shape}`, () => {
    expect(requested(body)).toBe(900);
  });
}

test('reads it from the query of the address', () => {
  expect(requested('', 'https://app.acme.dev/api/connect?a=1&expiresIn=900#x')).toBe(900);
  expect(requested('', '/api/connect?expires_in=900')).toBe(900);
});

for (const [shape, body] of Object.entries({
  'five levels down': { a: { b: { c: { d: { e: { expires_in: 900 } } } } } },
  'two that differ': { a: { expires_in: 900 }, b: { expires_in: 60 } },
  'nothing sensible': { expires_in: 'soon', expiresIn: -1, ExpiresIn: null },
  'another key': { refresh_expires_in: 900, expires: 900 },
  'JSON that is broken': '{"expires_in":900',
  'only a name in a query': { query: 'mutation($expiresIn: Int)' },
})) {
  test(`does not guess the lifetime of a request: ${shape}`, () => {
    expect(requested(body)).toBeNull();
  });
}

for (const [seconds, meaning] of [
  [1_800_000, 'half an hour in milliseconds, or three weeks'],
  [900_000, 'a quarter in milliseconds, or ten days'],
  [86_400_000, 'a day in milliseconds, or almost three years'],
] as const) {
  test(`does not guess a unit: ${seconds} may be ${meaning}`, () => {
    expect(requested({ expires_in: seconds })).toBeNull();
    expect(requested({ expires_in: String(seconds) })).toBeNull();
    expect(readResponseExpiry({ expires_in: seconds }, null, 0)).toBeNull();
    expect(requested({ expires_in: seconds }, 'https://api.stackone.com/connect_sessions')).toBe(
      seconds,
    );
  });
}

test('knows the lifetimes that the documentation names as seconds', () => {
  for (const seconds of [60, 1_800, 3_600, 86_400, 432_000, 604_800, 2_592_000]) {
    expect(requested({ expires_in: seconds })).toBe(seconds);
  }
});

test('reads a response in the object first, then beside it', () => {
  expect(readResponseExpiry({ expiresInMinutes: 5 }, { expires_in: 60 }, 1_000)).toBe(301_000);
  expect(readResponseExpiry({ expires_in: 900_000 }, { expires_in: 60 }, 1_000)).toBe(61_000);
  expect(readResponseExpiry({ deep: { expires_in: 60 } }, null, 1_000)).toBeNull();
});
