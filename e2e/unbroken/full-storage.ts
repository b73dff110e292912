import { expect } from 'playwright/test';
import type { Driver } from '../drivers/driver.ts';

/** Fills the browser's room for captures, in ever smaller pieces, until it takes not even 1 KB. */
export async function fillStorage(ext: Driver): Promise<void> {
  const smallestRefused = await ext.evaluate(async ({ browser }) => {
    let size = 2 ** 20;
    for (let piece = 0; size > 512 && piece < 64; piece++) {
      const filler = { [`filler-${piece}`]: 'x'.repeat(size) };
      await browser.storage.session.set(filler).catch(() => {
        size /= 2;
      });
    }
    return size * 2;
  }, null);
  expect(smallestRefused).toBe(1024);
}

/** Takes away what it was filled with. */
export const makeRoom = (ext: Driver): Promise<void> =>
  ext.evaluate(async ({ browser }) => {
    const keys = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(keys.filter((key) => key.startsWith('filler-')));
  }, null);
