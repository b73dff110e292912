import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf, MINUTE, SECOND, TOKEN, useOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

test('the same token in a later response', () => {
  const captures = [captureOf(AUTH_LINK), captureOf(AUTH_LINK, { after: MINUTE })];
  expect(evidenceOf('token-cached', lifeOf(captures))).toEqual(['response: 2026-02-10T08:01:10Z']);
  const bare = [0, MINUTE].map((after) => captureOf({ token: TOKEN }, { after }));
  expect(evidenceOf('token-cached', lifeOf(bare, [useOf(0)]))).toHaveLength(1);
});

const look = (changes: Parameters<typeof captureOf>[1]) =>
  evidenceOf('token-cached', lifeOf([captureOf(AUTH_LINK, changes)]));

test('created well before the page asked', () => {
  expect(look({ after: 5 * MINUTE })).toEqual([
    'created_at: 2026-02-10T08:00:00Z',
    'request: 2026-02-10T08:05:09Z',
  ]);
});

test('an early Date does not tell a slow clock from a cache', () => {
  expect(look({ after: 5 * MINUTE, date: 'Tue, 10 Feb 2026 08:00:10 GMT' })).toHaveLength(2);
});

test('made for its request, by clocks that may differ, or pasted without a time', () => {
  expect(look({})).toBeNull();
  expect(look({ after: 50 * SECOND })).toBeNull();
  expect(look({ after: -5 * MINUTE, date: 'Tue, 10 Feb 2026 08:00:10 GMT' })).toBeNull();
  expect(look({ after: 5 * MINUTE, status: 0 })).toBeNull();
  const twice = [captureOf(AUTH_LINK), captureOf(AUTH_LINK, { id: 'read-again' })];
  expect(evidenceOf('token-cached', lifeOf(twice))).toBeNull();
});
