import { expect, test } from 'playwright/test';
import { lifeOf, MINUTE, useOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (...uses: Parameters<typeof useOf>[]) =>
  evidenceOf(
    'hub-started-again',
    lifeOf(
      [],
      uses.map((use) => useOf(...use)),
    ),
  );

test('asked for its settings again, later', () => {
  expect(look([0], [MINUTE])).toEqual([
    'GET /hub/settings: 2026-02-10T08:00:10Z',
    'GET /hub/settings: 2026-02-10T08:01:10Z',
  ]);
});

test('asked once, or again at once', () => {
  expect(look([0], [500], [MINUTE, { url: 'https://api.stackone.com/hub/connectors' }])).toBeNull();
  expect(look([0], [MINUTE, { kind: 'auth-link' }])).toBeNull();
});
