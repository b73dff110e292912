import { expect, test } from 'playwright/test';
import { formatDuration, formatMoment, formatUtc, toIso } from './duration.ts';

const MINUTE = 60_000;

test('a duration is written in the two units that matter', () => {
  expect(formatDuration(0)).toBe('0:00');
  expect(formatDuration(999)).toBe('0:00');
  expect(formatDuration(139_000)).toBe('2:19');
  expect(formatDuration(59 * MINUTE + 59_999)).toBe('59:59');
  expect(formatDuration(5 * 60 * MINUTE + 3 * MINUTE + 7000)).toBe('5:03:07');
  expect(formatDuration(24 * 60 * MINUTE)).toBe('1 d 00 h');
  expect(formatDuration(-95_000)).toBe('1:35');
});

test('a moment of today is a time, of another day it has its date', () => {
  const now = new Date(2026, 10, 20, 12, 0, 0).getTime();
  expect(formatMoment(now, now)).toBe('12:00:00');
  expect(formatMoment(new Date(2026, 10, 19, 0, 3, 7).getTime(), now)).toMatch(/19.*00:03:07/);
  expect(formatMoment(new Date(2025, 10, 19, 9, 0, 0).getTime(), now)).toContain('2025');
});

test('numbers that are no moment are not written as one', () => {
  expect(toIso(Number.NaN)).toBe('');
  expect(toIso(1e300)).toBe('');
  expect(formatUtc(1e300)).toBe('');
  expect(formatMoment(1e300, 0)).toBe('—');
  expect(formatUtc(0)).toBe('1970-01-01 00:00:00 UTC');
});
