import { html, json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

/** Records every call of what a message could travel through, from the page's first script on. */
const SPY = `<!doctype html><body><script>
  const calls = [];
  const { apply } = Reflect;
  // The driver runs code of its own in the page: what counts is what the extension calls.
  const note = (name) => {
    if (new Error().stack.includes('-extension://')) calls[calls.length] = String(name);
  };
  const spy = (owner, name) => {
    const native = owner[name];
    if (typeof native !== 'function') return;
    owner[name] = function () {
      note(name);
      return apply(native, this, arguments);
    };
  };
  spy(MessagePort.prototype, 'postMessage');
  spy(window, 'postMessage');
  spy(EventTarget.prototype, 'dispatchEvent');
  spy(EventTarget.prototype, 'addEventListener');
  spy(JSON, 'parse');
  spy(JSON, 'stringify');
  spy(Array.prototype, 'push');
  spy(Array.prototype, 'map');
  spy(Array.prototype, Symbol.iterator);
  spy(String.prototype, 'indexOf');
  spy(RegExp.prototype, 'exec');
  spy(RegExp.prototype, 'test');
  spy(RegExp.prototype, Symbol.match);
  spy(WeakMap.prototype, 'get');
  spy(WeakMap.prototype, 'set');
  spy(Headers.prototype, 'get');
  spy(Blob.prototype, 'text');
  spy(TextDecoder.prototype, 'decode');
  spy(Date, 'now');
  spy(Object, 'keys');
  spy(Object, 'hasOwn');
  spy(window, 'setTimeout');
  spy(Promise.prototype, 'then');
  spy(XMLHttpRequest.prototype, 'getAllResponseHeaders');
  for (const [owner, name] of [
    [MessageEvent.prototype, 'data'],
    [Response.prototype, 'url'],
    [Response.prototype, 'headers'],
    [XMLHttpRequest.prototype, 'response'],
    [Blob.prototype, 'size'],
  ]) {
    const slot = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {
      ...slot,
      get() {
        note(name);
        return apply(slot.get, this, []);
      },
    });
  }
  for (const type of ['message', 'connect-session', 'error', 'unhandledrejection']) {
    window.addEventListener(type, (event) => { if (event.ports?.length || event.type !== 'message') calls[calls.length] = event.type; }, true);
  }
  Object.defineProperty(Object.prototype, 'toJSON', { value() { note('toJSON'); return 'lie'; }, configurable: true });
  Object.defineProperty(Object.prototype, 'kind', { get() { note('kind'); }, configurable: true });
  async function run() {
    calls.length = 0;
    await (await fetch('/session')).json();
    await (await fetch('/session')).text();
    await (await fetch('/session')).arrayBuffer();
    await (await fetch('/session')).blob();
    const xhr = new XMLHttpRequest();
    xhr.open('GET', '/session');
    xhr.responseType = 'json';
    const done = new Promise((resolve) => { xhr.onload = resolve; });
    xhr.send();
    await done;
    document.body.setAttribute('data-calls', calls.join());
  }
  run();
</script>`;

// Seen failing with pattern.exec() and port.postMessage() called as methods in the hook.
test('promise 5: a page that watches every door sees nothing pass', async ({
  ext,
  page,
  site,
  popup,
}) => {
  site.on('/spy', html(SPY));
  site.on('/session', json(sessionObject()));
  await page.goto(site.url('/spy'));
  await expect(page.locator('body')).toHaveAttribute('data-calls', '');
  await expect
    .poll(async () => Object.keys(await ext.storage()).filter((key) => key.startsWith('exchange:')))
    .toHaveLength(5);
  await expect(popup.getByTestId('session').first()).toHaveAttribute('data-state', 'valid');
});

// Seen failing with a relay that takes a port of any later event as well.
test('promise 5: a page cannot hand a port of its own to the relay', async ({
  page,
  site,
  ext,
  popup,
}) => {
  site.on('/session', json(sessionObject({ origin_owner_name: 'True Inc' })));
  await page.goto(site.url('/'));
  const forged = sessionObject({ origin_owner_name: 'Forged Inc' });
  const taken = await page.evaluate(async (body) => {
    const { port1, port2 } = new MessageChannel();
    const event = new MessageEvent('connect-session', { ports: [port2], cancelable: true });
    const untouched = document.dispatchEvent(event);
    const request = ['GET', '/', null, Date.now(), '', '', false];
    const text = JSON.stringify(body);
    const seen = ['fetch', request, location.href, 200, null, null, Date.now(), text];
    port1.postMessage(seen);
    window.postMessage(seen, '*');
    document.dispatchEvent(new CustomEvent('connect-session', { detail: seen }));
    await (await fetch('/session')).json();
    return !untouched;
  }, forged);
  expect(taken).toBe(false);
  await expect(popup.getByTestId('session')).toHaveCount(1);
  await expect(popup.getByTestId('session')).toContainText('True Inc');
  expect(JSON.stringify(await ext.storage())).not.toContain('Forged Inc');
});
