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

test('a Date from while the request was under way tells no more than how long that took', () => {
  const stream = {
    date: 'Tue, 10 Feb 2026 08:00:00 GMT',
    startedAt: Date.UTC(2026, 1, 10, 7, 59, 55),
  };
  expect(look('2026-02-10T08:00:25Z', stream)).toBeNull();
  expect(look('2026-02-10T08:00:31Z', stream)).toEqual([
    'created_at: 2026-02-10T08:00:31Z',
    'response: 2026-02-10T08:00:10Z',
  ]);
});

test('within what clocks differ by, unreadable, or pasted without a time', () => {
  expect(look('2026-02-10T08:01:00Z')).toBeNull();
  expect(look('2026-02-10T09:00:04Z', { date })).toBeNull();
  expect(look('soon')).toBeNull();
  expect(look('2026-02-10T12:00:00Z', { status: 0 })).toBeNull();
});
