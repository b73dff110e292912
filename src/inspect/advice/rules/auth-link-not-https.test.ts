import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (auth_link_url: unknown) =>
  evidenceOf('auth-link-not-https', lifeOf([captureOf({ ...AUTH_LINK, auth_link_url })]));

test('a link of another scheme', () => {
  expect(look('http://app.stackone.com/embedded?token=x')).toEqual(['auth_link_url: http://…']);
  expect(look('FTP://app.stackone.com')).toEqual(['auth_link_url: FTP://…']);
  expect(look('javascript:alert(1)')).toEqual(['auth_link_url: javascript:…']);
});

test('an https link, or none that is an address', () => {
  for (const url of ['HTTPS://app.stackone.com', '/embedded', '', null])
    expect(look(url)).toBeNull();
});

test('http on the machine itself travels nowhere', () => {
  for (const url of [
    'http://localhost:4020/embedded?token=x',
    'http://127.0.0.1/',
    'http://[::1]/',
  ])
    expect(look(url)).toBeNull();
});
