import { expect, test } from 'playwright/test';
import { createPauseMemory } from './pause-memory.ts';

const HOUR = 3_600_000;

// Seen failing with the time of the day at which capturing went on.
test('what ends after a pause is not taken for earlier when the clock is set back', () => {
  const clock = { set: 14 * HOUR, ran: 0 };
  const { heed, wasPaused } = createPauseMemory({
    wall: () => clock.set + clock.ran,
    steady: () => clock.ran,
  });
  const now = (): number => clock.set + clock.ran;
  expect(wasPaused(now())).toBe(false);
  heed(true);
  expect(wasPaused(now())).toBe(true);
  clock.ran += 5_000;
  heed(false);
  clock.ran += 1_000;
  expect([now() - 2_000, now() - 500].map(wasPaused)).toEqual([true, false]);
  clock.set -= HOUR;
  expect([now() - 2_000, now() - 500, now() + HOUR].map(wasPaused)).toEqual([true, false, false]);
});
