import type { Page } from 'playwright';
import { test as base } from '../fixtures.ts';
import { type Site, startSite } from './server.ts';

export { expect } from '../fixtures.ts';

type OfTest = {
  /** A web site of the test's own. */
  readonly site: Site;
  /** The popup as a page with all sessions; opened when first asked for. */
  readonly popup: Page;
};

type OfWorker = { readonly sharedSite: Site };

/** The tests of this project with a web site and the popup opened as a page. */
export const test = base.extend<OfTest, OfWorker>({
  sharedSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ sharedSite }, use) => {
    await use(sharedSite);
    sharedSite.reset();
  },
  popup: async ({ ext }, use) => {
    await use(await ext.openExtensionPage('popup.html'));
  },
});
