import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { ARRIVED, captureOf, lifeOf, MINUTE, useOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const life = lifeOf([captureOf(AUTH_LINK)]);

test('the lifetime is over', () => {
  const now = ARRIVED + 30 * MINUTE;
  expect(evidenceOf('expired', life, { now })).toEqual(['2026-02-10T08:30:00Z']);
});

test('the lifetime runs, or a refusal says more', () => {
  expect(evidenceOf('expired', life)).toBeNull();
  const refused = lifeOf([captureOf(AUTH_LINK)], [useOf(0, { status: 401 })]);
  expect(evidenceOf('expired', refused, { now: ARRIVED + 90 * MINUTE })).toBeNull();
});
