import { popupOf } from '../../../popup-capture.ts';
import { clickToolbarButton } from '../../../popup-toolbar.ts';
import { json } from '../../../site/server.ts';
import { sessionObject } from '../../../site/session.ts';
import { expect, test } from '../../../site/test.ts';

const HOST = 'app.acme.test';

// Seen failing with a button that says nothing when the permission is not given.
test('the browser asks about the one site, and only a yes makes it watched', async ({
  ext,
  page,
  site,
}) => {
  site.on('/session', json(sessionObject()));
  await page.goto(site.url('/', HOST));
  await clickToolbarButton(ext, page);
  const popup = await popupOf(ext, page);
  const watch = popup.getByRole('button', { name: 'Watch this site' });
  const readSession = (): Promise<void> =>
    page.evaluate(async () => (await fetch('/session')).json());

  await watch.click();
  const asked = await ext.answerPrompt('deny');
  expect(asked).toContain(HOST);
  expect(asked.match(/Access your data/g)).toHaveLength(1);
  await expect(popup.getByRole('status')).toContainText('did not give the permission');
  await readSession();
  await expect(watch).toBeVisible();
  // What is read on a site that is watched arrives after what a site that is not would have sent.
  const watched = await ext.newPage();
  await watched.goto(site.url('/'));
  await watched.evaluate(async () => (await fetch('/session')).json());
  const origins = async (): Promise<string[]> =>
    Object.values(await ext.storage()).map((one) => Object(one).source?.origin);
  await expect.poll(origins).toEqual([new URL(site.url('/')).origin]);

  await watched.close();
  await popup.bringToFront();
  await watch.click();
  await ext.answerPrompt('allow');
  await expect
    .poll(async () => {
      await readSession();
      return popup.getByTestId('session').count();
    })
    .toBeGreaterThan(0);
});
