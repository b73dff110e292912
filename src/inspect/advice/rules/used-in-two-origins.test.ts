import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf, useOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (...uses: Parameters<typeof useOf>[]) =>
  evidenceOf(
    'used-in-two-origins',
    lifeOf(
      [captureOf(AUTH_LINK)],
      uses.map((use) => useOf(...use)),
    ),
  );

test('two origins', () => {
  expect(look([0], [1, {}, { origin: 'https://admin.acme.dev' }])).toEqual([
    'origin: https://admin.acme.dev',
    'origin: https://app.acme.dev',
  ]);
});

test('one origin, or a page of StackOne that opens a link', () => {
  expect(look([0], [1])).toBeNull();
  expect(look([0], [1, { kind: 'auth-link' }, { origin: 'https://app.stackone.com' }])).toBeNull();
});
