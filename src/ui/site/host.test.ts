import { expect, test } from 'playwright/test';
import { hostOf, readAddress } from './host.ts';

test('the host of an address or a pattern', () => {
  expect(hostOf('https://app.acme.dev/a?b')).toBe('app.acme.dev');
  expect(hostOf('http://localhost:3000/')).toBe('localhost:3000');
  expect(hostOf('*://*.stackone.com/*')).toBe('*.stackone.com');
  expect(hostOf('about:blank')).toBe('about:blank');
});

test('a typed address is understood with and without its scheme', () => {
  expect(readAddress(' app.acme.dev ')).toBe('https://app.acme.dev/');
  expect(readAddress('localhost:3000')).toBe('https://localhost:3000/');
  expect(readAddress('http://intranet/x')).toBe('http://intranet/x');
});

test('what is no address of a site is refused', () => {
  for (const typed of [
    '',
    '   ',
    'two words',
    'ftp://a.b',
    'javascript:alert(1)',
    'https://*/',
    'http://',
  ]) {
    expect(readAddress(typed), typed).toBeNull();
  }
});
