import { expect, test } from 'playwright/test';
import { withoutSecrets } from './url.ts';

const PAGE = 'https://app.acme.dev/connect';

test('values of a query, credentials and fragments are taken out of an address', () => {
  expect(
    withoutSecrets('https://u:p@api.stackone.com/a?token=abc&provider=bamboohr#frag', PAGE),
  ).toBe('https://api.stackone.com/a?token=…&provider=bamboohr');
});

test('an address without a host is that of the page', () => {
  expect(withoutSecrets('/hub/connectors', PAGE)).toBe('https://app.acme.dev/hub/connectors');
});

test('an address that cannot be read is left out', () => {
  expect(withoutSecrets('http://', PAGE)).toBe('');
});
