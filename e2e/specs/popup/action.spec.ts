import type { Page } from 'playwright';
import type { Driver } from '../../drivers/driver.ts';
import { popupOf, readInPage } from '../../popup-capture.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

/** The toolbar's own popup where a test can open it, else the same surface as a page. */
const openPopup = (ext: Driver, page: Page): Promise<Page> =>
  ext.hasActionPopup ? ext.openActionPopup(page) : popupOf(ext, page);

// Seen failing with a popup that takes no tab for its own, and shows nothing.
test("the toolbar's popup shows what the demo's page got", async ({ ext, page, demo }) => {
  await page.goto(`${demo.url}/?scenario=full&run`);
  await expect(page.locator('body')).toHaveAttribute('data-state', 'done');

  const popup = await openPopup(ext, page);
  const row = popup.getByTestId('session');
  await expect(row).toHaveCount(1);
  await expect(row).toHaveAttribute('data-identity', 'ConnectSessionTokenAuthLink');
  await expect(row).toHaveAttribute('data-state', 'valid');
  await expect(row).toContainText('Acme Inc');

  const detail = popup.getByTestId('detail');
  await expect(detail.getByRole('heading', { name: 'Acme Inc' })).toBeVisible();
  for (const model of ['ConnectSessionTokenAuthLink', 'ConnectSessionToken']) {
    const verdict = detail.locator(`[data-testid=verdict][data-model=${model}]`);
    await expect(verdict).toHaveAttribute('data-accepts', 'true');
  }
  const expiry = detail.getByTestId('expiry');
  await expect(expiry).toHaveAttribute('data-basis', 'request');
  await expect(expiry).toHaveAttribute('data-state', 'active');
  await expect(popup.getByRole('banner')).toContainText(`watching ${new URL(demo.url).host}`);
});

// Seen failing with a popup that shows the sessions of every tab.
test("the toolbar's popup shows the tab in front and no other", async ({ ext, page, site }) => {
  await page.goto(site.url('/'));
  await readInPage(page, site, sessionObject({ origin_owner_name: 'Of the tab behind' }));
  const front = await ext.newPage();
  await front.goto(site.url('/'));
  await readInPage(front, site, sessionObject({ origin_owner_name: 'Of the tab in front' }));

  const popup = await openPopup(ext, front);
  await expect(popup.getByTestId('session')).toHaveCount(1);
  await expect(popup.getByTestId('session')).toContainText('Of the tab in front');

  await readInPage(front, site, sessionObject({ origin_owner_name: 'While it is open' }));
  await expect(popup.getByTestId('session')).toHaveCount(2);
});
