import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (created_at: string, changes: Parameters<typeof captureOf>[1] = {}) =>
  evidenceOf('created-in-future', lifeOf([captureOf({ ...AUTH_LINK, created_at }, changes)]));

const date = 'Tue, 10 Feb 2026 09:00:00 GMT';

test('later than the response, by the server’s clock where it is known', () => {
  expect(look('2026-02-10T08:02:00Z')).toEqual([
    'created_at: 2026-02-10T08:02:00Z',
    'response: 2026-02-10T08:00:10Z',
  ]);
  expect(look('2026-02-10T09:00:06Z', { date })).toEqual([
    'created_at: 2026-02-10T09:00:06Z',
    'Date: 2026-02-10T09:00:00Z',
  ]);
});

test('within what clocks differ by, unreadable, or pasted without a time', () => {
  expect(look('2026-02-10T08:01:00Z')).toBeNull();
  expect(look('2026-02-10T09:00:04Z', { date })).toBeNull();
  expect(look('soon')).toBeNull();
  expect(look('2026-02-10T12:00:00Z', { status: 0 })).toBeNull();
});
