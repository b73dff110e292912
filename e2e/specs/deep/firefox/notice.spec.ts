import { endDeep, prepareDeep } from '../../../site/deep.ts';
import { expect, test } from '../../../site/test.ts';

// Seen failing with a notice that asks once, when it is first shown.
test('the popup calls workers unseen only while deep capture is off', async ({
  ext,
  page,
  site,
}) => {
  await page.goto(site.url('/'));
  const popup = await ext.openExtensionPage(`popup.html?tab=${await ext.tabId(page)}`);
  await page.evaluate(() => void new Worker('data:text/javascript,'));
  const unseen = popup.getByTestId('unseen');
  await expect(unseen).toContainText('a worker');
  await prepareDeep(ext);
  await expect(unseen).toHaveCount(0);
  await endDeep(ext);
  await expect(unseen).toContainText('a worker');
});
