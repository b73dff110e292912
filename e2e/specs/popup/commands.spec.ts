import { popupOf, readInPage } from '../../popup-capture.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

const named = (name: string) => sessionObject({ origin_owner_name: name });

// Seen failing with a relay and a background that do not look at the setting.
test('paused, nothing is captured, and the popup says so', async ({ page, site, popup }) => {
  const rows = popup.getByTestId('session');
  const header = popup.getByRole('banner');
  await page.goto(site.url('/'));
  await readInPage(page, site, named('Before'));
  await expect(rows).toHaveCount(1);

  await popup.getByRole('button', { name: 'Pause' }).click();
  await expect(header).toContainText('paused');
  await readInPage(page, site, named('While paused'));

  await popup.getByRole('button', { name: 'Resume' }).click();
  await expect(header).not.toContainText('paused');
  await expect(async () => {
    await readInPage(page, site, named('Afterwards'));
    await expect(rows.filter({ hasText: 'Afterwards' })).not.toHaveCount(0, { timeout: 500 });
  }).toPass();
  await expect(rows.filter({ hasText: 'Before' })).toHaveCount(1);
  await expect(rows.filter({ hasText: 'While paused' })).toHaveCount(0);
});

// Seen failing with a clear that is always meant for all, and with one that leaves an entry.
test('clear forgets the sessions of one tab, or of all', async ({ ext, page, site, popup }) => {
  const rows = popup.getByTestId('session');
  const other = await ext.newPage();
  for (const [one, name] of [
    [page, 'Of one tab'],
    [other, 'Of another'],
  ] as const) {
    await one.goto(site.url('/'));
    await readInPage(one, site, named(name));
  }
  await expect(rows).toHaveCount(2);

  const ofOneTab = await popupOf(ext, page);
  await expect(ofOneTab.getByTestId('session')).toHaveCount(1);
  await ofOneTab.getByRole('button', { name: 'Clear' }).click();
  await expect(ofOneTab.getByTestId('empty')).toBeVisible();
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Of another');

  await popup.getByRole('button', { name: 'Clear' }).click();
  await expect(popup.getByTestId('empty')).toHaveAttribute('data-reason', 'no-captures');
  await expect.poll(async () => Object.keys(await ext.storage())).toEqual([]);
});

// Seen failing with a search for any of the words.
test('search leaves the sessions that hold every word', async ({ page, site, popup }) => {
  const rows = popup.getByTestId('session');
  const search = popup.getByRole('searchbox', { name: 'Search' });
  await page.goto(site.url('/'));
  await readInPage(
    page,
    site,
    sessionObject({ origin_owner_name: 'Acme', provider: 'bamboohr', categories: ['hris'] }),
    sessionObject({ origin_owner_name: 'Globex', provider: 'workday', categories: ['hris'] }),
  );
  await expect(rows).toHaveCount(2);

  await search.fill('hris GLOBEX');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Globex');
  await expect(popup.getByTestId('detail')).toContainText('workday');

  const digest = await rows.getAttribute('data-digest');
  await search.fill(digest ?? '');
  await expect(rows).toHaveCount(1);

  await search.fill('acme globex');
  await expect(popup.getByTestId('empty')).toHaveAttribute('data-reason', 'no-match');
  await popup.getByRole('button', { name: 'Clear search' }).click();
  await expect(rows).toHaveCount(2);
  await expect(search).toHaveValue('');
});

// Seen failing with a relay that drops it and counts nothing, and with counts that outlive a clear.
test('a JSON response above 1 MB is counted and said', async ({ page, site, popup }) => {
  const notices = popup.locator('.notices');
  await page.goto(site.url('/'));
  const large = sessionObject({ label: 'x'.repeat(1_100_000) });
  await readInPage(page, site, large);
  await expect(notices).toContainText('1 response was too large to be looked at.');
  await readInPage(page, site, large);
  await expect(notices).toContainText('2 responses were too large to be looked at.');

  await notices.locator('summary').click();
  await expect(notices).toContainText('counted over all tabs');
  await popup.getByRole('button', { name: 'Clear' }).click();
  await expect(notices).toHaveCount(0);
});
