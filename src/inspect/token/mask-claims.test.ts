import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { createSecrets } from '../secrets.ts';
import { isJsonObject } from '../wire-keys.ts';
import { maskClaims } from './mask-claims.ts';

const NONE = createSecrets([]);
const SECRET = 'syn0123456789abcdefSYN0123456789abcdef';

test('what an engineer needs stays as it is', () => {
  const claims = {
    iss: 'https://auth.example.org/',
    aud: ['hub', 'connect.example.org'],
    sub: 'customer-123',
    jti: 'f0bc3d88-2178-5423-8c81-b81d6c9da824',
    exp: 1_770_710_400,
    session_id: 8412,
    kid: 'syn-2026-01',
    roles: { admin: false, of: null },
  };
  expect(maskClaims(claims, NONE)).toEqual(claims);
});

for (const name of ['apiKey', 'api_token', 'client_secret', 'Password', 'session', 'credentials']) {
  test(`the claim ${name} is masked at every depth`, () => {
    const masked = JSON.stringify(
      maskClaims({ a: [{ [name]: { x: 'syn_hello', y: 12_345_678 } }] }, NONE),
    );
    expect(masked).not.toMatch(/hello|12345678/);
    expect(masked).toMatch(/… · [\da-f]{6}/);
  });
}

test('a long run of letters and digits is masked whatever its name', () => {
  expect(maskClaims({ x: SECRET, list: [SECRET] }, NONE)).toEqual({
    x: expect.stringMatching(/^syn0…def · [\da-f]{6}$/),
    list: [expect.stringMatching(/^syn0…def · [\da-f]{6}$/)],
  });
});

test('no eight characters of a secret of the response are left', () => {
  const secrets = createSecrets(['syn_tok_AAAA1111']);
  const masked = JSON.stringify(
    maskClaims({ note: 'for syn_tok_AAAA1111', syn_tok_AAAA1111: 1 }, secrets),
  );
  expect(masked).not.toContain('_tok_AAA');
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.object(), (value) => {
      const json: unknown = JSON.parse(JSON.stringify(value));
      expect(maskClaims(isJsonObject(json) ? json : {}, NONE)).toBeInstanceOf(Object);
    }),
  );
  let deep: object = {};
  for (let i = 0; i < 9_000; i++) deep = { deep };
  expect(JSON.stringify(maskClaims({ deep }, NONE)).length).toBeLessThan(1_000);
});
