import { expectGoodLooks } from '../../popup-looks.ts';
import type { Answer } from '../../site/server.ts';
import { expect, test } from '../../site/test.ts';

const script =
  (body: string): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(body);
  };

// Seen failing with each of the three kinds of worker not counted, and with a popup told only once.
test('the popup says what a page runs that cannot be seen', async ({ ext, page, site }) => {
  site.on('/worker.js', script(''));
  site.on('/service.js', script('self.onactivate = () => clients.claim();'));
  await page.goto(site.url('/'));
  const popup = await ext.openExtensionPage(`popup.html?tab=${await ext.tabId(page)}`);
  const unseen = popup.getByTestId('unseen');
  await expect(popup.getByTestId('empty')).toHaveAttribute('data-reason', 'nothing-yet');
  await expect(unseen).toHaveCount(0);
  await page.evaluate(() => void new Worker('/worker.js'));
  await expect(unseen).toContainText('has started a worker.');
  await page.evaluate(() => void new SharedWorker('/worker.js'));
  await expect(unseen).toContainText('has started a worker and a shared worker.');
  await expectGoodLooks(ext, popup, 'unseen');
  await page.evaluate(async () => {
    const ready = new Promise((resolve) => {
      navigator.serviceWorker.oncontrollerchange = resolve;
    });
    await navigator.serviceWorker.register('/service.js');
    await ready;
  });
  await page.reload();
  await expect(unseen).toContainText('has started a service worker.');
  await page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  });
});
