import { expect, test } from 'playwright/test';
import { holdClock } from '../store/held-clock.ts';
import { createWake } from './awake.ts';

// Chromium waits for 30 seconds, and is not quite punctual.
test('something is asked every 20 seconds as long as that is needed', async () => {
  const clock = holdClock();
  try {
    let asked = 0;
    let isOpen = true;
    const wake = createWake(async () => {
      asked++;
      return isOpen;
    });
    await clock.advance(60_000);
    expect(asked).toBe(0);
    wake();
    wake();
    for (const sum of [1, 2, 3]) {
      await clock.advance(20_000);
      expect(asked).toBe(sum);
      wake();
    }
    isOpen = false;
    await clock.advance(20_000);
    await clock.advance(20_000);
    expect(asked).toBe(4);
    wake();
    await clock.advance(20_000);
    expect(asked).toBe(5);
  } finally {
    clock.release();
  }
});

test('a refusal ends it until it is wanted again', async () => {
  const clock = holdClock();
  try {
    let asked = 0;
    const wake = createWake(async () => {
      asked++;
      throw new Error('No tabs');
    });
    wake();
    await clock.advance(20_000);
    await clock.advance(20_000);
    expect(asked).toBe(1);
    wake();
    await clock.advance(20_000);
    expect(asked).toBe(2);
  } finally {
    clock.release();
  }
});
