import { readInPage } from '../../popup-capture.ts';
import { expectGoodLooks } from '../../popup-looks.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

const odd = () =>
  sessionObject({ categories: ['hris', 'payroll'], metadata: { plan: 'gold' }, region: 'eu1' });

// Seen failing with a choice that is not stored.
test('the release of my backend is a third verdict, until I take it back', async ({
  ext,
  page,
  site,
  popup,
}) => {
  await page.goto(site.url('/'));
  await readInPage(page, site, odd());
  const detail = popup.getByTestId('detail');
  const third = detail.locator('.verdict').and(popup.getByTestId('release'));
  await popup.getByRole('tab', { name: 'SDKs' }).click();
  await expect(detail.getByTestId('verdict')).toHaveCount(2);
  await expect(third).toHaveCount(0);

  await popup.getByLabel('My backend uses').selectOption('TypeScript');
  await popup.getByLabel('Version of the SDK').selectOption('4.33.0');
  await expect(third).toHaveAttribute('data-version', '4.33.0');
  await expect(third).toHaveAttribute('data-sdk', 'typescript');
  await expect(third).toHaveAttribute('data-model', 'ConnectSessionTokenAuthLink');
  await expect(third).toHaveAttribute('data-outcome', 'throws');
  await expect(third).toHaveAttribute('data-verified', 'true');
  await expect(third).toContainText('categories[1] invalid_enum_value');

  // The arrow keys choose a version, not another session or view.
  await popup.getByLabel('Version of the SDK').press('ArrowDown');
  await expect(third).toHaveAttribute('data-version', '4.32.2');
  await popup.getByLabel('Version of the SDK').press('ArrowUp');
  await expect(third).toHaveAttribute('data-version', '4.33.0');

  // It is a setting: pausing keeps it, and so does another page.
  await popup.getByRole('button', { name: 'Pause' }).click();
  await popup.getByRole('button', { name: 'Resume' }).click();
  await ext.openExtensionPage('popup.html', popup);
  await expect(third).toHaveAttribute('data-version', '4.33.0');

  await popup.getByRole('tab', { name: 'SDKs' }).click();
  await popup.getByLabel('My backend uses').selectOption('Ruby');
  await expect(third).toHaveAttribute('data-outcome', 'loses');
  await popup.getByLabel('My backend uses').selectOption('not chosen');
  await expect(third).toHaveCount(0);
});

test('looks right: SDKs', async ({ ext, page, site, popup }) => {
  await page.goto(site.url('/'));
  await readInPage(page, site, odd());
  await popup.getByRole('tab', { name: 'SDKs' }).click();
  await popup.getByLabel('My backend uses').selectOption('TypeScript');
  await expect(popup.locator('.verdict').and(popup.getByTestId('release'))).toBeVisible();
  await expectGoodLooks(ext, popup, 'sdks', popup.getByTestId('verdict').first());
  await popup.getByText('All 21 releases in words').click();
  await expectGoodLooks(ext, popup, 'sdks-table', popup.locator('.sdk').first());
});
