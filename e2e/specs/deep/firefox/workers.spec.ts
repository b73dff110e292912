import type { Page } from 'playwright';
import { badgeText } from '../../../site/badge.ts';
import { expect, kept, script, sessionOf, test } from './test.ts';

const ASK = `const ask = (path) => fetch(location.origin + path, {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"expires_in":900}',
}).then((response) => response.json());`;

test.beforeEach(({ site }) => {
  for (const path of ['dedicated', 'nested', 'shared', 'service']) {
    site.on(`/${path}`, sessionOf(path));
  }
  for (const path of ['dedicated', 'nested']) {
    site.on(
      `/${path}.js`,
      script(`${ASK} postMessage('started'); ask('/${path}').then(() => postMessage('done'));`),
    );
  }
  site.on(
    '/outer.js',
    script(`const inner = new Worker('/nested.js');
      inner.onmessage = ({ data }) => postMessage(data);`),
  );
  site.on(
    '/shared.js',
    script(`${ASK} onconnect = ({ ports: [port] }) =>
      ask('/shared').then(() => port.postMessage('done'));`),
  );
  site.on(
    '/service.js',
    script(`${ASK} oninstall = () => skipWaiting();
      onactivate = (event) => event.waitUntil(clients.claim());
      onmessage = (event) =>
        event.waitUntil(ask('/service').then(() => event.source.postMessage('done')));`),
  );
});

/**
 * Runs a worker until it is done. Firefox never starts about one inner worker in a hundred, with and
 * without an extension, and tells nobody: then another is started.
 */
const runWorker = (page: Page, file: string): Promise<unknown> =>
  page.evaluate(async (file) => {
    const startsWithin = (worker: Worker, milliseconds: number): Promise<boolean> =>
      new Promise((resolve) => {
        worker.onmessage = () => resolve(true);
        setTimeout(() => resolve(false), milliseconds);
      });
    let worker = new Worker(file);
    while (!(await startsWithin(worker, 5_000))) {
      worker.terminate();
      worker = new Worker(file);
    }
    return new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
    });
  }, file);

for (const [name, file] of [
  ['dedicated', '/dedicated.js'],
  ['nested', '/outer.js'],
] as const) {
  // Seen failing with deep capture that is never turned on: no row.
  test(`the request of a ${name} worker is seen, in its tab`, async ({ ext, page, site }) => {
    await page.goto(site.url('/'));
    const tabId = await ext.tabId(page);
    expect(await runWorker(page, file)).toBe('done');
    await expect.poll(() => kept(ext)).toEqual([{ line: `deep POST /${name}: ${name}`, tabId }]);
    const popup = await ext.openExtensionPage(`popup.html?tab=${tabId}`);
    await expect(popup.getByTestId('session')).toHaveText(new RegExp(name));
    await expect(popup.getByTestId('expiry')).toHaveAttribute('data-basis', 'request');
  });
}

// Seen failing with rows.ts showing only what has the tab's own number, and a badge that counts so; and
// with Clear forgetting only what has that number.
test('the request of a shared worker is seen, in the tabs of its origin', async ({
  ext,
  page,
  site,
}) => {
  await page.goto(site.url('/'));
  const tabId = await ext.tabId(page);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        new SharedWorker('/shared.js').port.onmessage = resolve;
      }),
  );
  await expect.poll(() => kept(ext)).toEqual([{ line: 'deep POST /shared: shared', tabId: -1 }]);
  const popup = await ext.openExtensionPage(`popup.html?tab=${tabId}`);
  await expect(popup.getByTestId('session')).toHaveText(/shared/);
  await expect(popup.getByTestId('session')).not.toHaveAttribute('data-pasted', 'true');
  await expect.poll(() => badgeText(ext, tabId)).toBe('1');

  const other = await ext.newPage();
  await other.goto(site.url('/', '127.0.0.1'));
  const elsewhere = await ext.openExtensionPage(`popup.html?tab=${await ext.tabId(other)}`);
  await expect(elsewhere.getByTestId('empty')).toHaveAttribute('data-reason', 'nothing-yet');
  expect(await badgeText(ext, await ext.tabId(other))).toBe('');

  await ext.evaluate(
    ({ browser, arg }) => browser.runtime.sendMessage({ kind: 'clear', tabId: arg }),
    await ext.tabId(other),
  );
  expect(await kept(ext)).toHaveLength(1);
  await popup.getByRole('button', { name: 'Clear' }).click();
  await expect(popup.getByTestId('empty')).toHaveAttribute('data-reason', 'nothing-yet');
  expect(await kept(ext)).toEqual([]);
  await expect.poll(() => badgeText(ext, tabId)).toBe('');
});

// Seen failing with deep capture that is never turned on: no row.
test("a service worker's own request is seen", async ({ ext, page, site }) => {
  await page.goto(site.url('/'));
  await page.evaluate(async () => {
    const done = new Promise((resolve) => {
      navigator.serviceWorker.onmessage = resolve;
    });
    await navigator.serviceWorker.register('/service.js');
    (await navigator.serviceWorker.ready).active?.postMessage('ask');
    await done;
  });
  await expect.poll(() => kept(ext)).toEqual([{ line: 'deep POST /service: service', tabId: -1 }]);
});
