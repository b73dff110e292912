import { browserPath } from '../../scripts/browsers.mjs';
import { type BareChromium, startBareChromium } from '../drivers/bare-chromium.ts';
import { distFolder } from '../drivers/dist.ts';
import { test as base } from './test.ts';

/** The tests with a web site and a Chromium that nothing is attached to, each with one of its own. */
export const test = base.extend<{ chromium: BareChromium }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces
  chromium: async ({}, use) => {
    const chromium = await startBareChromium(browserPath('chromium'), distFolder());
    await use(chromium);
    await chromium.close();
  },
});

/** Waits for the session of that owner in the store, and gives the owners of all. */
export const ownersWith = (chromium: BareChromium, name: string): Promise<string[]> =>
  chromium.evaluate(async ({ browser, arg }) => {
    const end = Date.now() + 10_000;
    for (;;) {
      const text = JSON.stringify(await browser.storage.session.get(null));
      const owners = [...text.matchAll(/origin_owner_name\\":\\"([^\\]*)/g)].map(
        ([, x]) => x ?? '',
      );
      if (owners.includes(arg) || Date.now() > end) return [...new Set(owners)].sort();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, name);
