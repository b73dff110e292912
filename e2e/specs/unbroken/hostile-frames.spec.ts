import { startFlood, startReplays } from '../../site/floods.ts';
import { html, json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';
import { expectAnswersDuring } from '../../unbroken/answers.ts';
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

/** How many exchanges the store keeps. */
const ROOM = 200;

const MESSAGES = 100_000;

// Seen failing with a relay that takes every port it is offered and with ten times the room; in Firefox
// with a detail that is drawn anew whenever an older response makes room: clicks were lost.
test('while a hundred thousand messages come and replays among them, the popup answers and shows one session', async ({
  ext,
  page,
  site,
  popup,
}) => {
  test.setTimeout(180_000);
  site.on('/events', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  });
  await page.goto(site.url('/'));
  const session = JSON.stringify(sessionObject({ origin_owner_name: 'True Inc' }));
  const forged = JSON.stringify(sessionObject({ origin_owner_name: 'Forged Inc' }));
  const flood = await startFlood(
    page,
    ({ arg, count }) => {
      // All that the hook looks into before it can say that it is no session.
      const data = JSON.stringify({ auth_link_url: 'text', items: [{ id: 1 }, { id: 2 }] });
      const targets = [new EventSource('/events'), new WebSocket(`ws://${location.host}/`)];
      const read = ({ data: text }: { data?: unknown }): void => {
        if (text !== data) throw new Error('The message was changed');
      };
      for (const target of targets) {
        target.onmessage = (event) => {
          read(event);
          count('messages', 1);
        };
      }
      const channel = new MessageChannel();
      channel.port2.onmessage = (event) => {
        read(event);
        count('messages of ports', 1);
      };
      const offered = new MessageChannel();
      const lie = ['fetch', null, location.href, 200, null, null, Date.now(), arg.forged];
      offered.port1.postMessage(lie);
      const offer = (): void => {
        const ports = [offered.port2];
        const event = new MessageEvent('connect-session', { ports, cancelable: true });
        count(document.dispatchEvent(event) ? 'offers' : 'offers that were taken', 1);
      };
      return async () => {
        for (let number = 0; number < 100; number++) {
          for (const target of targets) target.dispatchEvent(new MessageEvent('message', { data }));
          channel.port1.postMessage(data);
          offer();
        }
        for (let number = 0; number < 20; number++) await new Response(data).json();
        await new Response(arg.session).json();
        count('reads', 20);
        count('sessions', 1);
      };
    },
    { session, forged },
  );
  await expect(popup.getByTestId('session')).toContainText('True Inc');
  await expectAnswersDuring(flood, popup);
  await expect.poll(flood.sum, { timeout: 120_000 }).toBeGreaterThan(MESSAGES);
  const { counts, ms } = await flood.end();
  const rates = Object.entries(counts).map(
    ([kind, times]) => `${kind} ${((times * 1000) / ms).toFixed(0)}`,
  );
  test.info().annotations.push({ type: 'a second', description: rates.join(', ') });
  expect(Object.keys(counts).sort()).toEqual([
    'messages',
    'messages of ports',
    'offers',
    'reads',
    'sessions',
  ]);
  await expect
    .poll(async () => (await ext.storage())['losses'], { timeout: 60_000 })
    .toMatchObject({ evicted: (counts['sessions'] ?? 0) - ROOM });
  await expect(popup.getByTestId('session')).toHaveCount(1);
  await expect(popup.getByTestId('session')).toContainText('True Inc');
});

// Seen failing with older responses that are removed before what is new is stored.
test('a session that is read again and again at full speed stays in the list', async ({
  ext,
  page,
  site,
  popup,
}) => {
  test.slow();
  await page.goto(site.url('/'));
  const flood = await startReplays(page, sessionObject());
  await expect(popup.getByTestId('session')).toHaveCount(1);
  await popup.evaluate(() => {
    let timesGone = 0;
    Object.assign(globalThis, { timesGone: () => timesGone });
    new MutationObserver(() => {
      if (!document.querySelector('[data-testid=session]')) timesGone++;
    }).observe(document.body, { subtree: true, childList: true });
  });
  const evicted = async (): Promise<number> =>
    Number(Reflect.get(Object((await ext.storage())['losses']), 'evicted') ?? 0);
  await expect.poll(evicted, { timeout: 60_000 }).toBeGreaterThan(50 * ROOM);
  await flood.end();
  expect(await popup.evaluate(() => Reflect.get(globalThis, 'timesGone')())).toBe(0);
});
