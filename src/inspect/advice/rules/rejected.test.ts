import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf, MINUTE, SECOND, useOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

test('a call that was refused, and what came before and after', () => {
  const refused = useOf(40 * MINUTE, { status: 401 });
  const life = lifeOf([captureOf(AUTH_LINK)], [refused, useOf(41 * MINUTE)]);
  expect(evidenceOf('rejected', life)).toEqual([
    'GET https://api.stackone.com/hub/settings: 401',
    '2026-02-10T08:40:10Z',
    'assumed: 2026-02-10T08:30:00Z',
    '200: 2026-02-10T08:41:10Z',
  ]);
  const soon = lifeOf([captureOf(AUTH_LINK)], [useOf(0, { status: 403 })]);
  expect(evidenceOf('rejected', soon)).toHaveLength(2);
});

test('no call was refused', () => {
  const life = lifeOf([captureOf(AUTH_LINK)], [useOf(0), useOf(SECOND, { status: 404 })]);
  expect(evidenceOf('rejected', life)).toBeNull();
});
