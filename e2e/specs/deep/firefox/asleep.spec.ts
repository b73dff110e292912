import { stopUntilGone } from '../../../site/deep.ts';
import { expect, keptLines, sessionOf, test } from './test.ts';

// Seen failing with listeners that are added after the settings have been read; and, where prepareDeep
// does not wait for the next background, with listeners that are added when the permission comes and no
// start after that, and (2 runs of 6) with an alarm that starts the background once it has been stopped.
test('a stopped background is started by a response that it then sees, from the first time on', async ({
  ext,
  page,
  site,
}) => {
  await page.goto(site.url('/'));
  const lines: string[] = [];
  for (const path of ['first', 'second', 'third']) {
    site.on(`/${path}`, sessionOf(path));
    await stopUntilGone(ext);
    await page.evaluate(async (path) => {
      Object.assign(globalThis, { [path]: await fetch(path) });
    }, `/${path}`);
    lines.push(`deep GET /${path}: ${path}`);
    await expect.poll(() => keptLines(ext)).toEqual(lines.toSorted());
  }
});
