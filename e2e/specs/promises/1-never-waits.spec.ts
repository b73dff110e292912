import { json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

// Seen failing with a task between the page's call and the platform's in page/fetch.ts and xhr.ts.
for (const way of ['fetch', 'XMLHttpRequest']) {
  test(`promise 1: ${way} is on its way before the page's next statement`, async ({
    page,
    site,
  }) => {
    let arrivedAt = 0;
    site.on('/mark', (request, response) => {
      arrivedAt = Date.now();
      json(sessionObject())(request, response);
    });
    await page.goto(site.url('/'));
    const busyUntil = await page.evaluate(async (way) => {
      let done: Promise<unknown>;
      if (way === 'fetch') {
        done = fetch('/mark').then((response) => response.json());
      } else {
        const xhr = new XMLHttpRequest();
        xhr.open('GET', '/mark');
        done = new Promise((resolve) => {
          xhr.onload = resolve;
        });
        xhr.send();
      }
      const end = Date.now() + 700;
      while (Date.now() < end);
      await done;
      return end;
    }, way);
    expect(arrivedAt).toBeGreaterThan(0);
    expect(arrivedAt).toBeLessThan(busyUntil);
  });
}

// Seen failing with a reader that gives the page its value later.
test('promise 1: the page gets its values while the background is stopped', async ({
  ext,
  page,
  site,
}) => {
  const session = sessionObject();
  site.on('/session', json(session));
  await page.goto(site.url('/'));
  await ext.killBackground();
  const order = await page.evaluate(async () => {
    const seen: string[] = [];
    const response = await fetch('/session');
    const text = response.clone().text();
    const value = response.json();
    value.then(() => seen.push('json'));
    text.then(() => seen.push('text'));
    await Promise.all([text, value]);
    return { seen: seen.sort(), token: (await value).token };
  });
  expect(order).toEqual({ seen: ['json', 'text'], token: session.token });
});
