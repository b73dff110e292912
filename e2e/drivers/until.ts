import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks until the answer is neither undefined nor false, and gives it.
 * Throws after `timeout` milliseconds, naming what was waited for.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  timeout = 10_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain: ${what}`);
    await pause(10);
  }
}
