import { grantDeep } from '../../../site/deep.ts';
import { expect, test } from '../../../site/test.ts';
import { keptLines, sessionOf } from './test.ts';

// Seen failing without startAgainWhenStopped (the first), and with listeners that are added after
// the settings have been read (the second).
test('a stopped background is woken by a response, from the first time on', async ({
  ext,
  page,
  site,
}) => {
  const fetchUnread = async (path: string): Promise<void> => {
    Object.assign(globalThis, { [path]: await fetch(path) });
  };
  for (const path of ['first', 'second']) site.on(`/${path}`, sessionOf(path));
  await page.goto(site.url('/'));
  await grantDeep(ext);

  await ext.stopBackground();
  // It starts once more by itself, to be woken by responses from then on.
  await expect.poll(() => ext.backgroundIsRunning()).toBe(true);
  await page.evaluate(fetchUnread, '/first');
  await expect.poll(() => keptLines(ext)).toEqual(['deep GET /first: first']);

  await ext.stopBackground();
  expect(await ext.backgroundIsRunning()).toBe(false);
  await page.evaluate(fetchUnread, '/second');
  await expect.poll(() => keptLines(ext)).toHaveLength(2);
});
