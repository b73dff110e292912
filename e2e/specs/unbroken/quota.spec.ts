import { json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';
import { fillStorage, makeRoom } from '../../unbroken/full-storage.ts';

const BURST = 20;

/** As many sessions of a million characters as no browser has room for. */
const LARGE = 12;

// Seen failing in Chromium with a writer that tells only the first of a batch that it was not stored.
test('what comes while the browser has no room for it is stored once it has', async ({
  ext,
  page,
  site,
  popup,
}) => {
  test.slow();
  let answered = 0;
  site.on('/session', (request, response) => {
    answered++;
    json(sessionObject({ label: 'x'.repeat(20_000) }))(request, response);
  });
  await page.goto(site.url('/'));
  await fillStorage(ext);
  await page.evaluate(async (count) => {
    await Promise.all(Array.from({ length: count }, async () => (await fetch('/session')).json()));
  }, BURST);
  expect(answered).toBe(BURST);
  await makeRoom(ext);
  await expect(popup.getByTestId('session')).toHaveCount(BURST, { timeout: 40_000 });
  expect((await ext.storage())['losses']).toBeUndefined();
});

// Seen failing in Firefox with room that is counted in UTF-8 alone.
test('large sessions push the oldest out, whatever they are written in, and it is said', async ({
  ext,
  page,
  site,
  popup,
}) => {
  let asked = 0;
  site.on('/session', (request, response) => {
    const owner = `Owner’s ${++asked}`;
    json(sessionObject({ origin_owner_name: owner, label: 'x'.repeat(1_000_000) }))(
      request,
      response,
    );
  });
  await page.goto(site.url('/'));
  await page.evaluate(async (count) => {
    for (let i = 0; i < count; i++) await (await fetch('/session')).json();
  }, LARGE);
  const rows = popup.getByTestId('session');
  await expect(rows.first()).toContainText(`Owner’s ${LARGE}`);
  const losses = async () => Object((await ext.storage())['losses']);
  await expect.poll(async () => (await losses()).evicted + (await rows.count())).toBe(LARGE);
  const { evicted, undelivered } = await losses();
  expect(undelivered).toBe(0);
  expect(evicted).toBeGreaterThan(0);
  await expect(popup.locator('body')).toContainText(`${evicted} older responses were dropped`);
});
