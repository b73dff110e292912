import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (type: unknown, origin: string) =>
  evidenceOf('test-on-public', lifeOf([captureOf({ ...AUTH_LINK, type }, {}, { origin })]));

test('type test there', () => {
  for (const origin of ['https://app.acme.dev', 'https://8.8.8.8']) {
    expect(look('test', origin)).toEqual(['type: test', `origin: ${origin}`]);
  }
  expect(look('TEST', 'https://app.acme.dev')?.[0]).toBe('type: TEST');
});

test('type test elsewhere, another type, or none said', () => {
  for (const origin of [
    'http://localhost:3000',
    'http://10.0.0.7',
    'https://app.acme.test',
    'https://app.stackone.com',
    '',
  ])
    expect(look('test', origin)).toBeNull();
  for (const type of ['production', ['test'], null, undefined]) {
    expect(look(type, 'https://app.acme.dev')).toBeNull();
  }
});
