import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf, TOKEN, useOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (request: unknown, body: object = AUTH_LINK, url = 'https://app.acme.dev/api') =>
  evidenceOf(
    'owner-from-page',
    lifeOf(
      [captureOf(body, { url, requestBody: { kind: 'json', text: JSON.stringify(request) } })],
      [useOf(0)],
    ),
  );

test('the page sent the owner, in any spelling and envelope', () => {
  expect(look({ origin_owner_id: 'customer-123' })).toEqual(['origin_owner_id: customer-123']);
  expect(look({ variables: { input: { originOwnerId: 'customer-123' } } })).toEqual([
    'variables.input.originOwnerId: customer-123',
  ]);
  expect(look({}, AUTH_LINK, 'https://app.acme.dev/api?OriginOwnerId=customer-123')).toEqual([
    '?OriginOwnerId: customer-123',
  ]);
  expect(look({ origin_owner_id: 7 }, { token: TOKEN })).toEqual(['origin_owner_id: 7']);
});

test('the page sent none, or another than the session is for', () => {
  expect(look({ user: 'customer-123' })).toBeNull();
  expect(look({ origin_owner_id: 'customer-9' })).toBeNull();
  expect(look({ origin_owner_id: { toString: 1 } })).toBeNull();
});
