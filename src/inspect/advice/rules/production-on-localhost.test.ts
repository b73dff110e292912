import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (type: unknown, origin: string) =>
  evidenceOf(
    'production-on-localhost',
    lifeOf([captureOf({ ...AUTH_LINK, type }, {}, { origin })]),
  );

test('type production there', () => {
  for (const origin of ['http://localhost:3000', 'https://app.localhost', 'http://127.0.0.1']) {
    expect(look('production', origin)).toEqual(['type: production', `origin: ${origin}`]);
  }
  expect(look('PRODUCTION', 'http://localhost:3000')?.[0]).toBe('type: PRODUCTION');
});

test('type production elsewhere, another type, or none said', () => {
  for (const origin of ['https://app.acme.dev', 'http://10.0.0.7', ''])
    expect(look('production', origin)).toBeNull();
  for (const type of ['test', ['production'], null, undefined]) {
    expect(look(type, 'http://localhost:3000')).toBeNull();
  }
});
