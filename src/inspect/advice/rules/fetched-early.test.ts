import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf, MINUTE, useOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (after: number) =>
  evidenceOf('fetched-early', lifeOf([captureOf(AUTH_LINK)], [useOf(after)]));

test('used long after it came', () => {
  expect(look(6 * MINUTE)).toEqual([
    'response: 2026-02-10T08:00:10Z',
    'hub-call: 2026-02-10T08:06:10Z',
  ]);
});

test('used soon, never, or not known when it came', () => {
  expect(look(5 * MINUTE)).toBeNull();
  expect(evidenceOf('fetched-early', lifeOf([captureOf(AUTH_LINK)]))).toBeNull();
  expect(evidenceOf('fetched-early', lifeOf([], [useOf(6 * MINUTE)]))).toBeNull();
});
