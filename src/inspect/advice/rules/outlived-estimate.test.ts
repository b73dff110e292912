import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf, MINUTE, useOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (after: number, status = 200) =>
  evidenceOf('outlived-estimate', lifeOf([captureOf(AUTH_LINK)], [useOf(after, { status })]));

test('accepted after its end', () => {
  expect(look(31 * MINUTE)).toEqual([
    'assumed: 2026-02-10T08:30:00Z',
    'accepted: 2026-02-10T08:31:10Z',
  ]);
});

test('accepted before, or refused after', () => {
  expect(look(20 * MINUTE)).toBeNull();
  expect(look(31 * MINUTE, 401)).toBeNull();
  expect(look(31 * MINUTE, 500)).toBeNull();
});
