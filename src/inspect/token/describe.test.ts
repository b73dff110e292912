import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { describeToken } from './describe.ts';
import { jwt } from './fixtures.ts';

const AT = Date.UTC(2026, 1, 10, 8, 0, 0);

test('a JWT: header, claims, times in milliseconds', () => {
  const claims = { sub: 'Škoda 自動車', exp: AT / 1000 + 1800, iat: AT / 1000 + 0.5, nbf: AT };
  expect(describeToken(jwt(claims))).toEqual({
    form: 'jwt',
    header: { alg: 'HS256', typ: 'JWT' },
    claims,
    times: { exp: AT + 1_800_000, iat: AT + 500, nbf: AT },
    unreadable: [],
  });
});

test('times that are none are named, absent ones are not', () => {
  const description = describeToken(jwt({ exp: '2026-02-10', iat: 5, nbf: null }));
  expect(description).toMatchObject({
    times: { exp: null, iat: null, nbf: null },
    unreadable: ['exp', 'iat', 'nbf'],
  });
  expect(describeToken(jwt({}))).toMatchObject({ unreadable: [] });
});

test('a token without a signature is a JWT all the same', () => {
  expect(describeToken(jwt({ a: 1 }).replace(/[^.]*$/, '')).form).toBe('jwt');
});

const OPAQUE = {
  '': ['none', null],
  'f0bc3d88-2178-5423-8c81-b81d6c9da824': ['uuid', null],
  deadbeef: ['hex', null],
  Synthetic42: ['letters and digits', null],
  syn_tok_AAAA1111: ['base64url', null],
  'v1.eu1.syn_AAAA': ['base64url', 'header'],
  'c3lu+/==': ['base64', null],
  'a b': ['other', null],
  [jwt({}, 'no JSON')]: ['base64url', 'header'],
  [jwt({}, [1])]: ['base64url', 'header'],
  [jwt('no JSON')]: ['base64url', 'claims'],
  [jwt('\u00ff"').replace(/\..*\./, '._w.')]: ['base64url', 'claims'],
  [jwt(null)]: ['base64url', 'claims'],
  [`${jwt({})}.a.b`]: ['base64url', 'encrypted'],
  [`${jwt({})}.a`]: ['base64url', null],
} as const;

for (const [token, [alphabet, undecoded]] of Object.entries(OPAQUE)) {
  test(`opaque: ${token || 'an empty token'}`, () => {
    expect(describeToken(token)).toEqual({
      form: 'opaque',
      length: token.length,
      alphabet,
      undecoded,
    });
  });
}

test('a token of 1 MB is not decoded', () => {
  expect(describeToken(jwt({ a: 'x'.repeat(1_000_000) }))).toMatchObject({ undecoded: 'too-long' });
});

test('never throws, and no claim reaches a prototype', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json().map((json) => jwt(json)),
  );
  fc.assert(fc.property(any, (token) => describeToken(token).form !== undefined));
  describeToken(jwt('{"__proto__":{"exp":1900000000}}'));
  expect(Reflect.get({}, 'exp')).toBeUndefined();
  expect(describeToken(jwt('{"__proto__":{"exp":1900000000}}'))).toMatchObject({
    times: { exp: null },
  });
});
