import { expect, test } from 'playwright/test';
import { createArrivals } from './arrivals.ts';

const NOW = Date.parse('2026-02-03T10:00:00Z');
const HOUR = 3_600_000;

// Seen failing with the time by the clock.
test('what arrives later is later, though the clock is set back or stands', () => {
  const { heed, next } = createArrivals();
  const times = [NOW, NOW, NOW + 5, NOW - HOUR, NOW - HOUR].map(next);
  expect(times.toSorted((a, b) => a - b)).toEqual(times);
  expect(new Set(times).size).toBe(times.length);
  expect(times[2]).toBe(NOW + 5);
  // A background that starts again finds what was stored before the clock was set back.
  const again = createArrivals();
  for (const time of times) again.heed(time);
  expect(again.next(NOW - HOUR)).toBeGreaterThan(times.at(-1) ?? 0);
  heed(NOW + HOUR);
  expect(next(NOW + 2 * HOUR)).toBe(NOW + 2 * HOUR);
});
