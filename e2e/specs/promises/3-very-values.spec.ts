import { BODIES } from '../../site/bodies.ts';
import { onBoth } from '../../site/compare.ts';
import { html, json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

test.beforeEach(({ site }) => {
  for (const [name, body] of BODIES) site.on(`/body/${name}`, json(body));
  site.on('/session', json(sessionObject({ token: 'syn_same_on_both_hosts_0001' })));
  site.on('/cut', (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"a":');
    setTimeout(() => response.destroy(), 50);
  });
  site.on('/unending', (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"a":');
  });
});

// Seen failing with json() answered by our own text() and JSON.parse: other words for broken JSON.
for (const [name] of BODIES) {
  test(`promise 3: every reader gives what it would for ${name}`, async ({ page, site }) => {
    await page.addInitScript((path) => {
      Object.assign(window, { bodyPath: path });
    }, `/body/${name}`);
    const { watched, control } = await onBoth(page, site, async () => {
      const path = String(Reflect.get(window, 'bodyPath'));
      const outcome = async (read: () => Promise<unknown>): Promise<string> => {
        try {
          return JSON.stringify(await read()) ?? 'undefined';
        } catch (error) {
          const known = error instanceof Error || error instanceof DOMException;
          if (!known) return typeof error;
          // Chromium puts this in front or not, by how soon the body is there.
          const message = error.message.replace("Failed to execute 'json' on 'Response': ", '');
          return `${error.constructor.name}: ${message}`;
        }
      };
      const bytes = (buffer: ArrayBuffer): number[] => [...new Uint8Array(buffer)].slice(0, 300);
      const viaXhr = (type: XMLHttpRequestResponseType): Promise<unknown> =>
        new Promise((resolve) => {
          const xhr = new XMLHttpRequest();
          xhr.open('GET', path);
          xhr.responseType = type;
          xhr.onload = () =>
            resolve(xhr.response instanceof ArrayBuffer ? bytes(xhr.response) : xhr.response);
          xhr.send();
        });
      return {
        json: await outcome(async () => (await fetch(path)).json()),
        text: await outcome(async () => (await fetch(path)).text()),
        arrayBuffer: await outcome(async () => bytes(await (await fetch(path)).arrayBuffer())),
        blob: await outcome(async () => (await (await fetch(path)).blob()).text()),
        cloned: await outcome(async () => (await fetch(path)).clone().json()),
        request: await outcome(async () => (await fetch(new Request(path))).json()),
        xhrText: await outcome(() => viaXhr('text')),
        xhrJson: await outcome(() => viaXhr('json')),
        xhrBuffer: await outcome(() => viaXhr('arraybuffer')),
      };
    });
    expect(watched).toEqual(control);
  });
}

// Seen failing with a body read as text although it was used or locked: the sentence names text().
test('promise 3: rejections are the very ones', async ({ page, site }) => {
  const { watched, control } = await onBoth(page, site, async () => {
    const reason = async (task: () => Promise<unknown>): Promise<string> => {
      try {
        await task();
        return 'no rejection';
      } catch (error) {
        const known = error instanceof Error || error instanceof DOMException;
        return known ? `${error.constructor.name}: ${error.message}` : String(error);
      }
    };
    return {
      used: await reason(async () => {
        const response = await fetch('/session');
        await response.text();
        return response.json();
      }),
      locked: await reason(async () => {
        const response = await fetch('/session');
        response.body?.getReader();
        return response.json();
      }),
      cut: await reason(async () => (await fetch('/cut')).json()),
      cutText: await reason(async () => (await fetch('/cut')).text()),
      aborted: await reason(async () => {
        const controller = new AbortController();
        const response = await fetch('/unending', { signal: controller.signal });
        const reading = response.json();
        controller.abort();
        return reading;
      }),
      abortedWithReason: await reason(async () => {
        const controller = new AbortController();
        controller.abort('mine');
        return fetch('/session', { signal: controller.signal });
      }),
      badUrl: await reason(() => fetch('http://')),
      noArguments: await reason(() => Reflect.apply(fetch, window, [])),
      foreign: await reason(() => Reflect.apply(Response.prototype.json, {}, [])),
      foreignText: await reason(() => Reflect.apply(Response.prototype.text, null, [])),
      made: await reason(() => new Response('{oops').json()),
    };
  });
  expect(watched).toEqual(control);
});

/** Scripts of the page's own: rejections in what a test evaluates are not reported as events. */
const REJECTING = `<!doctype html><script>
  const seen = [];
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    seen.push(String(event.reason?.constructor?.name));
  });
  async function result() {
    const nobody = 'http://localhost:1/';
    void (await fetch('/bad')).json();
    void fetch(nobody);
    void fetch(nobody).then((one) => one.json());
    void fetch('/bad').then((one) => one.text());
    await fetch(nobody).catch(() => {});
    await (await fetch('/bad')).json().catch(() => {});
    const failed = () => seen.filter((name) => name === 'TypeError').length;
    while (failed() < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await fetch('/session').then((one) => one.json());
    return seen.sort();
  }
</script>`;

// Seen failing with a side branch p.then(look): one event more; with p.then(look, () => {}): none.
test('promise 3: unhandled rejections are counted the same', async ({ page, site }) => {
  site.on('/bad', json('{oops'));
  site.on('/rejecting', html(REJECTING));
  const answer = (): Promise<string[]> => Reflect.get(window, 'result')();
  const { watched, control } = await onBoth(page, site, answer, '/rejecting');
  // Chromium reports no unhandled rejection of json() itself, Firefox does.
  expect(control.filter((name) => name === 'TypeError')).toHaveLength(2);
  expect(watched).toEqual(control);
});

// Seen failing with the reader's value replaced by a copy without its prototype.
test('promise 3: values belong to the page', async ({ page, site }) => {
  const { watched, control } = await onBoth(page, site, async () => {
    const value = await (await fetch('/session')).json();
    const promise = fetch('/session');
    const response = await promise;
    return {
      plain: Object.getPrototypeOf(value) === Object.prototype,
      promise: promise instanceof Promise && promise.constructor === Promise,
      response: response instanceof Response && response.constructor === Response,
      reading: response.json() instanceof Promise,
      used: response.bodyUsed,
    };
  });
  expect(watched).toEqual(control);
});
