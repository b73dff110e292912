import { test as base } from 'playwright/test';
import { type Demo, startDemo } from './demo/server.ts';
import type { Driver } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { type Emulator, startEmulator } from './emulator/server.ts';

export { expect } from 'playwright/test';

type OfWorker = { sharedBrowser: Driver; emulator: Emulator; demo: Demo };
type OfTest = { ext: Driver };

/**
 * Playwright's `test` with a browser that has the extension in it (`ext`), a web page in it
 * (`page`), the emulator and the demo app. One browser serves all tests of a worker; each finds the
 * extension as freshly installed. A failed test ends its worker, and with it the browser.
 */
export const test = base.extend<OfTest, OfWorker>({
  sharedBrowser: [
    async ({ browserName }, use) => {
      if (browserName === 'webkit') throw new Error('The extension does not run in WebKit');
      const driver = await launch(browserName);
      await use(driver);
      await driver.close();
    },
    { scope: 'worker' },
  ],
  emulator: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces
    async ({}, use) => {
      const emulator = await startEmulator();
      await use(emulator);
      await emulator.close();
    },
    { scope: 'worker' },
  ],
  demo: [
    async ({ emulator }, use) => {
      const demo = await startDemo({ emulatorUrl: emulator.url });
      await use(demo);
      await demo.close();
    },
    { scope: 'worker' },
  ],
  ext: async ({ sharedBrowser }, use) => {
    await use(sharedBrowser);
    await sharedBrowser.clearAll();
  },
  page: async ({ ext }, use) => {
    await use(await ext.newPage());
  },
});
