import { html, json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';
import { expectAnswers } from '../../unbroken/answers.ts';
import { storedExchanges } from '../../unbroken/stored.ts';

// Seen failing with the origin of the tab taken for that of the frame.
test('a frame that says it is another site is shown as what it is', async ({
  ext,
  page,
  site,
  popup,
}) => {
  const forged = JSON.stringify(sessionObject({ origin_owner_name: 'Forged Inc' }));
  const there = site.url('/frame', '127.0.0.1');
  site.on(
    '/frame',
    html(`<!doctype html><script>
    const lie = new Response(${JSON.stringify(forged)});
    const claim = ${JSON.stringify(site.url('/session'))};
    Object.defineProperty(lie, 'url', { value: claim });
    Object.defineProperty(Response.prototype, 'url', { get: () => claim });
    Object.defineProperty(window, 'origin', { value: new URL(claim).origin });
    history.replaceState(null, '', '/session');
    lie.json();
  </script>`),
  );
  await page.goto(site.url('/'));
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }));
  }, there);
  await expect(popup.getByTestId('session')).toContainText('Forged Inc');
  for (const { origin, url } of await storedExchanges(ext)) {
    expect(origin).toBe(new URL(there).origin);
    expect(url).not.toContain(new URL(page.url()).origin);
  }
  await popup.getByRole('tab', { name: /^Raw/ }).click();
  const raw = popup.getByRole('tabpanel', { name: 'Raw' });
  await expect(raw).toContainText(new URL(there).origin);
  await expect(raw).not.toContainText(new URL(page.url()).origin);
});

// Seen failing with a hook that calls postMessage as a method of its port.
test('a page that prepares a frame of its own learns nothing and forges nothing', async ({
  ext,
  page,
  site,
}) => {
  site.on('/session', json(sessionObject({ origin_owner_name: 'True Inc' })));
  const parent = await ext.newPage();
  await parent.goto(site.url('/'));
  const caught = await parent.evaluate(
    async (forged) => {
      const seen: string[] = [];
      const frame = document.createElement('iframe');
      const onOffer = (event: Event): void => {
        seen.push('the port');
        const [port]: MessagePort[] = Reflect.get(event, 'ports') ?? [];
        port?.postMessage(forged);
      };
      document.addEventListener('connect-session', onOffer, true);
      document.body.append(frame);
      const inner = frame.contentWindow;
      if (!inner) return seen;
      inner.addEventListener('connect-session', onOffer, true);
      inner.document.addEventListener('connect-session', onOffer, true);
      const proto = Reflect.get(inner, 'MessagePort').prototype;
      const post = proto.postMessage;
      proto.postMessage = function (...args: unknown[]) {
        if (JSON.stringify(args).includes('token')) seen.push('a message');
        return Reflect.apply(post, this, args);
      };
      Reflect.get(inner, 'JSON').stringify = () => '{"origin_owner_name":"Forged Inc"}';
      await (await inner.fetch('/session')).json();
      return seen;
    },
    ['fetch', null, 'http://localhost/', 200, null, null, 0, '{}'],
  );
  expect(caught).toEqual([]);
  await page.goto(site.url('/'));
  await page.evaluate(async () => (await fetch('/session')).json());
  await expect.poll(async () => (await storedExchanges(ext)).length).toBe(2);
  for (const { body } of await storedExchanges(ext)) expect(body).toContain('True Inc');
});

// Seen failing with ten times the room.
test('a hundred thousand messages and replays later the popup answers and shows one session', async ({
  ext,
  page,
  site,
  popup,
}) => {
  test.slow();
  site.on('/session', json(sessionObject({ origin_owner_name: 'True Inc' })));
  await page.goto(site.url('/'));
  await page.evaluate(async () => {
    const body = await (await fetch('/session')).text();
    const seen = ['fetch', null, location.href, 200, null, null, Date.now(), body];
    for (let count = 0; count < 50_000; count++) {
      window.postMessage(seen, '*');
      document.dispatchEvent(new MessageEvent('connect-session', { data: seen }));
    }
    for (let count = 0; count < 500; count++) await new Response(body).json();
  });
  await expect
    .poll(async () => JSON.stringify((await ext.storage())['losses'] ?? {}), { timeout: 30_000 })
    .toContain('"evicted":301');
  await expect(popup.getByTestId('session')).toHaveCount(1);
  await expect(popup.getByTestId('session')).toContainText('True Inc');
  await expectAnswers(popup);
  await expect(popup.getByTestId('timeline-event').first()).not.toBeVisible();
});
