import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (request: unknown, body: object = AUTH_LINK, url = 'https://app.acme.dev/api') =>
  evidenceOf(
    'expires-in-unit',
    lifeOf([
      captureOf(body, { url, requestBody: { kind: 'json', text: JSON.stringify(request) } }),
    ]),
  );

test('a number that may be either', () => {
  expect(look({ input: { expiresIn: 1_800_000 } })).toEqual(['input.expiresIn: 1800000']);
  expect(look({}, { ...AUTH_LINK, expires_in: '900000' })).toEqual(['expires_in: 900000']);
  expect(look({}, { session: AUTH_LINK, expires_in: 9e9 })).toEqual(['expires_in: 9000000000']);
});

test('seconds, a unit in the name, or a request to StackOne, which takes seconds', () => {
  expect(look({ expires_in: 604_800 })).toBeNull();
  expect(look({ expiresInMs: 1_800_000 })).toBeNull();
  expect(look({ expires_in: 'soon' })).toBeNull();
  const api = 'https://api.stackone.com/connect_sessions';
  expect(look({ expires_in: 1_800_000 }, AUTH_LINK, api)).toBeNull();
});
