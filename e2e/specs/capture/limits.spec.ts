import { openGoingFrame } from '../../site/going-frame.ts';
import { recordMessages } from '../../site/messages.ts';
import { html, json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

// Seen failing with a hook that does not count what is too large.
test('responses above 1 MB are counted and not kept', async ({ ext, page, site }) => {
  site.on('/large', json(sessionObject({ label: 'x'.repeat(1_100_000) })));
  site.on('/small', json(sessionObject({ label: 'x'.repeat(900_000) })));
  await page.goto(site.url('/'));
  await page.evaluate(async () => {
    await (await fetch('/large')).text();
    await (await fetch('/large')).json();
    await (await fetch('/large')).arrayBuffer();
    await (await fetch('/large')).blob();
    const xhr = new XMLHttpRequest();
    xhr.open('GET', '/large');
    await new Promise((resolve) => {
      xhr.onload = resolve;
      xhr.send();
    });
    await (await fetch('/small')).json();
  });
  await expect.poll(async () => (await ext.storage())['losses']).toMatchObject({ tooLarge: 5 });
  await expect
    .poll(async () => Object.keys(await ext.storage()).filter((key) => key.startsWith('exchange:')))
    .toHaveLength(1);
});

// Seen failing with any code below 33 taken for white space.
test('a large download that cannot be JSON is not counted', async ({ ext, page, site }) => {
  await page.goto(site.url('/'));
  await page.evaluate(async () => {
    const gzip = new Uint8Array(1_100_000).fill(0x1f);
    const spaces = new Uint8Array(1_100_000).fill(0x20);
    await new Response(gzip).arrayBuffer();
    await new Response(spaces).arrayBuffer();
  });
  await expect.poll(async () => (await ext.storage())['losses']).toMatchObject({ tooLarge: 1 });
});

// Seen failing with a relay that does not tell what it counted when its frame goes.
test('responses above 1 MB are counted though their frame goes at once', async ({
  ext,
  page,
  site,
}) => {
  site.on('/large', json(sessionObject({ label: 'x'.repeat(1_100_000) })));
  await page.goto(site.url('/'));
  await openGoingFrame(page, site);
  await page.evaluate(async () => {
    const inner = window.frames[0];
    for (let i = 0; i < 3; i++) await (await inner?.fetch('/large'))?.text();
    await Reflect.get(globalThis, 'letFrameGo')();
  });
  await expect.poll(async () => (await ext.storage())['losses']).toMatchObject({ tooLarge: 3 });
});

// Seen failing with a relay that tells of each by itself.
test('responses above 1 MB are counted together', async ({ ext, page, site }) => {
  const sent = await recordMessages(ext);
  await page.goto(site.url('/'));
  await page.evaluate(async () => {
    const text = `{"long":"${'x'.repeat(1_100_000)}"}`;
    for (let i = 0; i < 40; i++) await new Response(text).text();
  });
  await expect.poll(async () => (await ext.storage())['losses']).toMatchObject({ tooLarge: 40 });
  const losses = (await sent())
    .flat()
    .map((one) => Object(one))
    .filter(({ kind }) => kind === 'loss');
  expect(losses.reduce((sum, { count }) => sum + count, 0)).toBe(40);
  expect(losses.length).toBeLessThan(20);
});

// Seen failing with request bodies taken whole.
test('a request body is kept as JSON text of at most 64 KB, else the reason is', async ({
  page,
  site,
  ext,
}) => {
  site.on('/session', (request, response) => {
    request.resume();
    request.on('end', () => json(sessionObject())(request, response));
  });
  await page.goto(site.url('/'));
  await page.evaluate(async () => {
    const send = async (body?: BodyInit): Promise<void> => {
      await (await fetch('/session', { method: 'POST', ...(body ? { body } : {}) })).json();
    };
    await send();
    await send('{"expires_in":60}');
    await send('a=1&b=2');
    await send(`{"long":"${'x'.repeat(70_000)}"}`);
    await send(new FormData());
    await (await fetch(new Request('/session', { method: 'POST', body: '{"a":1}' }))).json();
    const unread = {
      get method() {
        return 'POST';
      },
    };
    await (await fetch('/session', unread)).json();
  });
  const facts = async (): Promise<unknown[]> =>
    Object.entries(await ext.storage())
      .filter(([key]) => key.startsWith('exchange:'))
      .map(([, value]) => Reflect.get(Object(value), 'exchange'))
      .sort((a, b) => a.startedAt - b.startedAt || a.endedAt - b.endedAt)
      .map(({ method, requestBody }) => [method, requestBody.reason ?? requestBody.text ?? 'none']);
  await expect.poll(facts).toEqual([
    ['POST', 'none'],
    ['POST', '{"expires_in":60}'],
    ['POST', 'not-json'],
    ['POST', 'too-large'],
    ['POST', 'unreadable'],
    ['POST', 'unreadable'],
    [null, 'none'],
  ]);
});

// Seen failing with addresses stored as they come: no row, and no loss.
test('a session of an address above 65 536 characters is shown', async ({
  ext,
  page,
  popup,
  site,
}) => {
  const session = (owner: string): string =>
    JSON.stringify(sessionObject({ origin_owner_name: owner }));
  const markup = `<script type="application/json">${session('in the page')}</script>`;
  site.on('/page', html(`<!doctype html><title>Page</title>${markup}`));
  await page.goto(site.url(`/page#${'x'.repeat(70_000)}`));
  await page.evaluate(async (body) => {
    const text = encodeURIComponent(body.replace('{', `{${' '.repeat(30_000)}`));
    await (await fetch(`data:application/json,${text}`)).json();
  }, session('in an address'));
  const rows = popup.getByTestId('session');
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'in the page' })).toBeVisible();
  await expect(rows.filter({ hasText: 'in an address' })).toBeVisible();
  expect((await ext.storage())['losses']).toBeUndefined();
});
