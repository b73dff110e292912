import type { Page } from 'playwright';
import { is } from 'superstruct';
import { Capture } from '../../../src/protocol/capture.ts';
import type { CdpTarget } from '../../drivers/cdp-target.ts';
import { launchWithPanel, type PanelDriver } from '../../drivers/chromium-panel.ts';
import type { Driver } from '../../drivers/driver.ts';
import type { Site } from '../../site/server.ts';
import { test as base, expect } from '../../site/test.ts';

export { expect } from '../../site/test.ts';

type OfTest = {
  /** Waits until the inspector's panel of the test's page has rows of these owners, in any order. */
  readonly expectRows: (...owners: readonly string[]) => Promise<void>;
};

type OfWorker = { readonly withPanel: PanelDriver };

const OWNERS = `[...document.querySelectorAll('[data-testid=session]')]
  .map((row) => row.querySelector('bdi')?.textContent).sort()`;

/** The tests of this project in a Chromium whose pages have their developer tools open. */
export const test = base.extend<OfTest, OfWorker>({
  withPanel: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces
    async ({}, use) => {
      const driver = await launchWithPanel();
      await use(driver);
      await driver.close();
    },
    { scope: 'worker' },
  ],
  sharedBrowser: [async ({ withPanel }, use) => use(withPanel), { scope: 'worker' }],
  expectRows: async ({ withPanel, page }, use) => {
    let panel: CdpTarget | undefined;
    await use(async (...owners) => {
      const shown = panel ?? (await withPanel.openPanel(page));
      panel = shown;
      await expect.poll(() => shown.evaluate(OWNERS)).toEqual(owners.toSorted());
    });
  },
});

/** Answers with JavaScript. */
export const script =
  (code: string): Parameters<Site['on']>[1] =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(code);
  };

const READ = `const read = async (path) => (await fetch(path)).text();`;

/** A worker that reads what it is sent the path of, and answers when it has. */
export const READER = script(
  `${READ} onmessage = async ({ data }) => postMessage((await read(data)).length);`,
);

/** Lets a worker of the page, whose script is at `/reader.js`, read something. */
export const readInWorker = (page: Page, path: string): Promise<number> =>
  page.evaluate((address) => {
    const worker = new Worker('/reader.js');
    return new Promise<number>((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage(address);
    });
  }, path);

/** How each stored exchange was seen and the path it came from, such as `devtools /session`. */
export async function storedExchanges(ext: Driver): Promise<string[]> {
  return Object.values(await ext.storage())
    .flatMap((value) => (is(value, Capture) ? [value.exchange] : []))
    .map(({ via, url }) => `${via} ${new URL(url).pathname}`)
    .sort();
}

/** Listens to what the extension's pages tell the background; gives all of it so far as JSON text. */
export async function listen(ext: Driver): Promise<() => Promise<string>> {
  await ext.evaluate(({ browser }) => {
    const told: unknown[] = [];
    Reflect.set(globalThis, 'told', told);
    browser.runtime.onMessage.addListener((message: unknown) => {
      told.push(message);
      return undefined;
    });
  }, null);
  return () => ext.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'told')), null);
}
