import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Driver } from './drivers/driver.ts';
import { json, type Site } from './site/server.ts';

let count = 0;

/** Serves JSON at an address of its own and gives its path. */
function serve(site: Site, body: unknown): string {
  count += 1;
  const path = `/answer/${count}`;
  site.on(path, json(body));
  return path;
}

/** Lets a page of the site read answers with `json()`, one after the other. */
export async function readInPage(
  page: Page,
  site: Site,
  ...bodies: readonly unknown[]
): Promise<void> {
  const paths = bodies.map((body) => serve(site, body));
  await page.evaluate(async (all) => {
    for (const path of all) await (await fetch(path)).json();
  }, paths);
}

/** The popup as a page that shows the sessions of one tab. */
export async function popupOf(ext: Driver, page: Page): Promise<Page> {
  return ext.openExtensionPage(`popup.html?tab=${await ext.tabId(page)}`);
}

/** The views of a session by the names of their tabs, in their order. */
export const VIEWS = ['Problems', 'Fields', 'Categories', 'SDKs', 'Timeline', 'Raw'] as const;

/** Opens one view of the selected session and waits until its script is there and has drawn it. */
export async function openView(popup: Page, view: (typeof VIEWS)[number]): Promise<void> {
  await popup.getByRole('tab', { name: new RegExp(`^${view}`) }).click();
  const panel = popup.getByRole('tabpanel', { name: view });
  await expect(panel).toBeVisible();
  await expect(panel.locator('.waiting')).toHaveCount(0);
}
