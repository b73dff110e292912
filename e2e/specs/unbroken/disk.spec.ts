import { randomBytes } from 'node:crypto';
import type { ConsoleMessage, Page, Worker } from 'playwright';
import { openView, VIEWS } from '../../popup-capture.ts';
import { html } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { filesIn, savedProfile } from '../../unbroken/profile.ts';
import { expect, test } from '../../unbroken/test.ts';

const random = (): string => randomBytes(24).toString('hex');

/** The files that hold a text, in UTF-8 or in UTF-16. */
const holding = (files: { path: string; bytes: Buffer }[], text: string): string[] =>
  files
    .filter(({ bytes }) => [text, Buffer.from(text, 'utf16le')].some((one) => bytes.includes(one)))
    .map(({ path }) => path);

// Seen failing with a writer that stores in storage.local as well, in both browsers; in Chromium with a
// background that logs what it stores.
test('no secret is written to the disk, to a console or into the page', async ({ own, site }) => {
  test.setTimeout(120_000);
  const { ext } = own;
  const [token, pasted, owner, mark] = [random(), random(), random(), random()];
  const session = sessionObject({ token, origin_owner_name: `Owner ${owner}` });
  site.on('/page', html('<!doctype html><title>Page</title><h1>Page</h1>'));
  site.on('/session', (_request, response) => {
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
    response.writeHead(200, headers).end(JSON.stringify(session));
  });
  const page = await ext.newPage();
  await page.goto(site.url(`/page#${mark}`));
  const said: string[] = [];
  const listen = (one: Page | Worker): void => {
    one.on('console', (message: ConsoleMessage) => said.push(message.text()));
  };
  listen(page);
  // Firefox has no workers here: what its background says is out of the driver's reach.
  page.context().on('serviceworker', listen);
  for (const worker of page.context().serviceWorkers()) {
    listen(worker);
    await worker.evaluate((text) => console.log(text), mark);
    await expect.poll(() => said).toContain(mark);
  }
  await page.evaluate(async () => {
    const headers = { 'x-hub-session-token': (await (await fetch('/session')).json()).token };
    await (await fetch('/session', { headers })).text();
  });
  expect(await page.content()).not.toContain(token);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).not.toContain(token);

  const popup = await ext.openExtensionPage('popup.html');
  listen(popup);
  await expect(popup.getByTestId('session')).toHaveCount(1);
  for (const view of VIEWS) await openView(popup, view);
  await openView(popup, 'Fields');
  await popup.getByRole('button', { name: 'Show token' }).click();
  await popup.getByRole('searchbox').fill(owner);
  await popup.getByRole('button', { name: 'Paste', exact: true }).click();
  await popup.getByRole('dialog').getByRole('textbox').fill(`not a session: ${pasted}`);
  await popup.getByRole('button', { name: 'Inspect' }).click();
  await expect(popup.getByRole('alert')).not.toBeEmpty();
  await ext.killBackground();
  const other = await ext.openExtensionPage('popup.html');
  await expect(other.getByTestId('session')).toHaveCount(1);
  expect(said.join()).not.toContain(token);

  const files = await filesIn(await savedProfile(ext, page));
  // That a file is found at all: the address of the page is in the browser's history.
  expect(holding(files, mark)).not.toEqual([]);
  for (const secret of [token, pasted, owner]) expect(holding(files, secret)).toEqual([]);
});
