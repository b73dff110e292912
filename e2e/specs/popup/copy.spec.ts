import type { Page } from 'playwright';
import { openView, readInPage } from '../../popup-capture.ts';
import { clipboardText } from '../../popup-clipboard.ts';
import type { Site } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

const TOKEN = 'syn_Zq7wXv3kTn9dHs5mLc2pRb8g_copy';

async function showFields(page: Page, site: Site, popup: Page): Promise<void> {
  await page.goto(site.url('/'));
  await readInPage(page, site, sessionObject({ token: TOKEN, origin_owner_name: 'Acme' }));
  await popup.getByTestId('session').waitFor();
  await openView(popup, 'Fields');
}

const tokenField = (popup: Page) => popup.locator('[data-testid=field][data-name=token]');

// Seen failing with the real value copied always, and with every copy said to be masked.
test('a secret is copied masked until it is shown, and the popup says which', async ({
  ext,
  page,
  site,
  popup,
}) => {
  await showFields(page, site, popup);
  const field = tokenField(popup);
  const said = popup.getByRole('status');
  const masked = (await field.locator('.value').textContent()) ?? '';
  expect(masked).toMatch(/^syn_…opy · [\da-f]{6}$/);

  await field.getByRole('button', { name: 'Copy token' }).click();
  await expect(said).toContainText('Copied the masked value of token.');
  expect(await clipboardText(ext)).toBe(masked);

  await popup.bringToFront();
  await field.getByRole('button', { name: 'Show token' }).click();
  await expect(field.locator('.value')).toHaveText(TOKEN);
  await field.getByRole('button', { name: 'Copy token' }).click();
  await expect(said).toContainText('Copied the real value of token.');
  expect(await clipboardText(ext)).toBe(TOKEN);

  await popup.bringToFront();
  const owner = popup.locator('[data-testid=field][data-name=origin_owner_name]');
  await owner.getByRole('button', { name: 'Copy origin_owner_name' }).click();
  await expect(said).toContainText('Copied the real value of origin_owner_name.');
  expect(await clipboardText(ext)).toBe('Acme');
});

// Seen failing with the body copied as it was received.
test('a whole session is copied as JSON with its secrets masked', async ({
  ext,
  page,
  site,
  popup,
}) => {
  await showFields(page, site, popup);
  await openView(popup, 'Raw');
  await popup.getByRole('button', { name: 'Copy masked JSON' }).click();
  await expect(popup.getByRole('status')).toHaveText('Copied the session as JSON, secrets masked.');
  const text = await clipboardText(ext);
  expect(JSON.parse(text)).toMatchObject({ origin_owner_name: 'Acme' });
  expect(text).toContain('syn_…opy');
  expect(text).not.toContain(TOKEN.slice(4, 12));
});

// Seen failing with a secret shown for 60 seconds, and with one that is never hidden.
test('a shown secret is hidden again after 30 seconds', async ({ page, site, popup }) => {
  await showFields(page, site, popup);
  const field = tokenField(popup);
  await field.getByRole('button', { name: 'Show token' }).click();
  await expect(field.locator('.value')).toHaveText(TOKEN);
  await expect(field).toContainText(/hidden in (30|29|28) s/);

  /** Sets the popup's clock ahead; what it shows it works out from that clock every second. */
  const setAhead = (ms: number): Promise<void> =>
    popup.evaluate((by) => {
      const { now } = Date;
      Date.now = () => now() + by;
    }, ms);
  await setAhead(20_000);
  await expect(field).toContainText(/hidden in \d s/);
  await expect(field.locator('.value')).toHaveText(TOKEN);
  await setAhead(10_000);
  await expect(field.locator('.value')).not.toHaveText(TOKEN);
  await expect(field.locator('.value')).toContainText('syn_…opy');
  await expect(field).not.toContainText('hidden in');
});
