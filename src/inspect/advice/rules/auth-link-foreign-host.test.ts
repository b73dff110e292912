import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (auth_link_url: unknown) =>
  evidenceOf('auth-link-foreign-host', lifeOf([captureOf({ ...AUTH_LINK, auth_link_url })]));

test('a link to another host', () => {
  expect(look('https://stackone.com.evil.dev/x?token=y')).toEqual([
    'auth_link_url: stackone.com.evil.dev',
  ]);
  expect(look('http://localhost:8787/embedded')).toEqual(['auth_link_url: localhost']);
});

test('a link to StackOne, or none that is an address', () => {
  for (const url of ['https://app.eu1.stackone.com/x', '/embedded', '', null]) {
    expect(look(url)).toBeNull();
  }
});
