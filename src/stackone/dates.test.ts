import { expect, test } from 'playwright/test';
import { readDate, readEpoch, readHttpDate } from './dates.ts';

const AT = Date.UTC(2025, 6, 10, 9, 12, 44);

test('reads the form that every SDK reads', () => {
  for (const text of [
    '2025-07-10T09:12:44Z',
    '2025-07-10T09:12:44.000Z',
    '2025-07-10T11:12:44+02:00',
    '2025-07-10T03:42:44.000000-05:30',
  ]) {
    expect(readDate(text), text).toEqual({ at: AT, standard: true });
  }
  expect(readDate('2024-02-29T23:59:59.9999Z')?.at).toBe(Date.UTC(2024, 1, 29, 23, 59, 59, 999));
});

test('reads other forms where that is safe, and says so', () => {
  for (const value of [
    '2025-07-10 09:12:44',
    '2025-07-10T09:12:44',
    '2025-07-10 09:12:44Z',
    '2025-07-10T11:12:44+0200',
    'Thu, 10 Jul 2025 09:12:44 GMT',
    AT,
    AT / 1000,
    String(AT),
    { date: '2025-07-10 09:12:44.000000', timezone_type: 3, timezone: 'UTC' },
    { date: '2025-07-10 11:12:44.000000', timezone_type: 1, timezone: '+02:00' },
  ]) {
    expect(readDate(value), String(value)).toEqual({ at: AT, standard: false });
  }
  expect(readDate('2025-07-10')).toEqual({ at: Date.UTC(2025, 6, 10), standard: false });
});

test('does not guess', () => {
  for (const value of [
    '',
    'yesterday',
    '10/07/2025',
    '2025-02-30T00:00:00Z',
    '2025-13-01T00:00:00Z',
    '2025-07-10T24:00:00Z',
    '2025-07-10T09:12:60Z',
    '2025-07-10T09:12:44+25:00',
    '0001-01-01T00:00:00Z ',
    '2025-07-10T09:12:44.Z',
    `2025-07-10T09:12:44.${'0'.repeat(99)}Z`,
    { date: '2025-07-10 09:12:44', timezone_type: 3, timezone: 'Europe/London' },
    { date: 7, timezone: 'UTC' },
    {},
    [],
    null,
    undefined,
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    0,
    -1,
    42,
    1e15,
  ]) {
    expect(readDate(value), JSON.stringify(value)).toBeNull();
  }
});

test('tells seconds from milliseconds', () => {
  expect(readEpoch(1_752_138_764)).toBe(1_752_138_764_000);
  expect(readEpoch(1_752_138_764.5)).toBe(1_752_138_764_500);
  expect(readEpoch(1_752_138_764_000)).toBe(1_752_138_764_000);
});

test('reads the Date header only as HTTP writes it', () => {
  expect(readHttpDate('Thu, 10 Jul 2025 09:12:44 GMT')).toBe(AT);
  expect(readHttpDate('2025-07-10T09:12:44Z')).toBeNull();
  expect(readHttpDate('Thu, 10 Foo 2025 09:12:44 GMT')).toBeNull();
});
