import { popupOf } from '../../popup-capture.ts';
import { json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, READER, readInWorker, script, storedExchanges, test } from './test.ts';

test.beforeEach(({ site }) => {
  for (const path of ['/session', '/later']) site.on(path, json(sessionObject()));
  site.on('/reader.js', READER);
});

// Seen failing with facts that are not merged: each object without a token is a row.
test('what the page fetches is seen once, though the hook and the panel saw it', async ({
  ext,
  page,
  site,
}) => {
  const { token: _, ...object } = sessionObject();
  site.on('/near-miss', json(object));
  await page.goto(site.url('/'));
  await page.evaluate(async () => (await fetch('/near-miss')).json());
  await expect
    .poll(() => storedExchanges(ext))
    .toEqual(['devtools /near-miss', 'fetch /near-miss']);
  const popup = await popupOf(ext, page);
  await expect(popup.getByTestId('session')).toHaveCount(1);
});

// Seen failing with a panel that looks at what the hook saw, and at what the worker asked for too.
test('what a service worker fetches and passes to the page is seen once', async ({
  ext,
  page,
  site,
}) => {
  // In a folder of its own, as it stays when the test is over.
  site.on(
    '/passing/service.js',
    script(`
      oninstall = () => skipWaiting();
      onactivate = (event) => event.waitUntil(clients.claim());
      onfetch = (event) => event.respondWith(fetch(event.request).then(async (answer) => {
        await answer.clone().text();
        return answer;
      }));`),
  );
  await page.goto(site.url('/passing/'));
  await page.evaluate(async () => {
    const claimed = new Promise((resolve) => {
      navigator.serviceWorker.oncontrollerchange = resolve;
    });
    await navigator.serviceWorker.register('/passing/service.js');
    await claimed;
    await (await fetch('/session')).json();
  });
  await readInWorker(page, '/later');
  await expect.poll(() => storedExchanges(ext)).toContain('devtools /later');
  expect(await storedExchanges(ext)).toEqual([
    'devtools /later',
    'devtools /session',
    'fetch /session',
  ]);
});
