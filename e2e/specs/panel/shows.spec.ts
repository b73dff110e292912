import { json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, READER, readInWorker, script, storedExchanges, test } from './test.ts';

const OWNER = 'Beside the page';

test.beforeEach(({ site }) => {
  site.on('/session', json(sessionObject({ origin_owner_name: OWNER })));
  site.on('/reader.js', READER);
});

// Seen failing with a background that takes nothing from the panel.
test('what a worker fetches is in the panel', async ({ ext, page, site, expectRows }) => {
  await page.goto(site.url('/'));
  await readInWorker(page, '/session');
  await expectRows(OWNER);
  expect(await storedExchanges(ext)).toEqual(['devtools /session']);
});

// Seen failing with a panel that takes only what documents ask for.
test('what a service worker fetches for itself is in the panel', async ({
  ext,
  page,
  site,
  expectRows,
}) => {
  site.on(
    '/service.js',
    script(`onmessage = (event) => event.waitUntil(
      fetch('/session').then((answer) => answer.json()).then(() => event.source.postMessage(0)))`),
  );
  await page.goto(site.url('/'));
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/service.js');
    const { active } = await navigator.serviceWorker.ready;
    const answered = new Promise((resolve) => {
      navigator.serviceWorker.onmessage = resolve;
    });
    active?.postMessage(0);
    await answered;
  });
  await expectRows(OWNER);
  expect(await storedExchanges(ext)).toEqual(['devtools /session']);
});

// Seen failing with a panel that looks at fetch and XMLHttpRequest only.
test('a module of JSON is in the panel', async ({ ext, page, site, expectRows }) => {
  await page.goto(site.url('/'));
  // Playwright's own bundler would take the import for its own.
  await page.evaluate(`import('/session', { with: { type: 'json' } })`);
  await expectRows(OWNER);
  expect(await storedExchanges(ext)).toEqual(['devtools /session']);
});

// Seen failing with a panel that looks at fetch and XMLHttpRequest only.
test('a page that is JSON is in the panel', async ({ ext, page, site, expectRows }) => {
  await page.goto(site.url('/session'));
  await expectRows(OWNER);
  await expect.poll(() => storedExchanges(ext)).toContain('devtools /session');
});

// Seen failing with a panel that looks for JSON in the whole of a body only.
test('events and lines that a worker reads are in the panel', async ({
  ext,
  page,
  site,
  expectRows,
}) => {
  const [one, two, three] = ['Line one', 'Line two', 'Event'].map((name) =>
    JSON.stringify(sessionObject({ origin_owner_name: name })),
  );
  site.on('/lines', (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    response.end(`${one}\n{"ping":1}\n${two}\n`);
  });
  site.on('/events', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`: hello\n\nevent: session\ndata: ${three}\n\n`);
  });
  await page.goto(site.url('/'));
  await readInWorker(page, '/lines');
  await expect.poll(() => storedExchanges(ext)).toEqual(['devtools /lines', 'devtools /lines']);
  await readInWorker(page, '/events');
  await expectRows('Event', 'Line one', 'Line two');
});

// Seen failing with a sending that is not tried again.
test('a background that is stopped in the middle loses nothing and doubles nothing', async ({
  ext,
  page,
  site,
}) => {
  site.on('/own', (request, response) => json(sessionObject())(request, response));
  await page.goto(site.url('/'));
  const reading = page.evaluate(async () => {
    const code = `onmessage = async () => {
      for (let round = 0; round < 18; round++) {
        const wave = Array.from({ length: 10 }, () => fetch(origin + '/own'));
        for (const answer of await Promise.all(wave)) await answer.text();
      }
      postMessage(0);
    }`;
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    await new Promise((resolve) => {
      worker.onmessage = resolve;
      worker.postMessage(0);
    });
  });
  for (let stops = 0; stops < 8; stops++) await ext.stopBackground();
  await reading;
  await expect.poll(async () => (await storedExchanges(ext)).length, { timeout: 15_000 }).toBe(180);
});
