import { grantDeep } from '../../../site/deep.ts';
import { expect, test } from '../../../site/test.ts';
import { keptLines, sessionOf } from './test.ts';

// Seen failing without startAgainWhenStopped.
test('a background that is stopped after deep capture was turned on sees the next response', async ({
  ext,
  page,
  site,
}) => {
  const fetchUnread = async (path: string): Promise<void> => {
    Object.assign(globalThis, { [path]: await fetch(path) });
  };
  site.on('/first', sessionOf('first'));
  await page.goto(site.url('/'));
  await grantDeep(ext);

  await ext.stopBackground();
  // It starts once more by itself, to be woken by responses from then on.
  await expect.poll(() => ext.backgroundIsRunning()).toBe(true);
  await page.evaluate(fetchUnread, '/first');
  await expect.poll(() => keptLines(ext)).toEqual(['deep GET /first: first']);
});
