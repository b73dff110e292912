import { capturedExchanges } from '../../site/captured.ts';
import { json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

// Seen failing with an XMLHttpRequest that is looked at when it has ended, at `loadend`: in Chromium by
// the bytes, as it parses JSON anew whenever a page asks for the response.
test('what a page changes in the answer it was given changes nothing of what was seen', async ({
  ext,
  page,
  site,
}) => {
  const session = sessionObject();
  site.on('/session', json(session));
  await page.goto(site.url('/'));
  const ran = await page.evaluate(async () => {
    let count = 0;
    const get = (): number => {
      count += 1;
      return count;
    };
    const ask = (type: 'json' | 'arraybuffer', change: (xhr: XMLHttpRequest) => unknown) =>
      new Promise((resolve) => {
        const xhr = new XMLHttpRequest();
        xhr.open('GET', '/session');
        xhr.responseType = type;
        xhr.addEventListener('load', () => change(xhr));
        xhr.addEventListener('loadend', resolve);
        xhr.send();
      });
    await ask('json', ({ response }) =>
      Object.defineProperty(response, 'added', { enumerable: true, get }),
    );
    await ask('json', ({ response }) => Object.assign(response, { refresh: get }));
    await ask('json', ({ response }) => Reflect.deleteProperty(response, 'token'));
    await ask('arraybuffer', ({ response }) => new Uint8Array(response).fill(0));
    return count;
  });
  expect(ran).toBe(0);
  await expect.poll(() => capturedExchanges(ext)).toHaveLength(4);
  for (const { body } of await capturedExchanges(ext)) {
    expect(JSON.parse(body)).toEqual(session);
  }
});
