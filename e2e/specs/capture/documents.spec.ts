import { capturedExchanges } from '../../site/captured.ts';
import { html, json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

const PAGE = '<!doctype html><meta charset="utf-8"><title>Page</title>';

// Seen failing without document reading, with documents that are JSON let be, and with no status.
test('a form answered with JSON is seen, with its status', async ({ ext, page, site }) => {
  const body = JSON.stringify(sessionObject());
  site.on('/form', html(`${PAGE}<form method="post" action="/made"><button>Go</button></form>`));
  site.on('/made', json(body, 201));
  await page.goto(site.url('/form'));
  await page.getByRole('button').click();
  await expect.poll(() => capturedExchanges(ext)).toHaveLength(1);
  const [one] = await capturedExchanges(ext);
  expect(one).toMatchObject({
    via: 'document',
    method: null,
    url: site.url('/made'),
    status: 201,
    contentType: 'application/json',
    body,
    bodyForm: 'text',
  });
});

const session = sessionObject();
const text = JSON.stringify(session);
const flight = JSON.stringify(`5:["$","main",null,{"session":${text}}]\n`);

/** How frameworks put a page's data into its HTML. */
const PAYLOADS: Readonly<Record<string, string>> = {
  'a JSON script': `<script id="__NEXT_DATA__" type="application/json">{"props":${text}}</script>`,
  'an assignment': `<script>window.__remixContext = {"state":{"loaderData":${text}}};</script>`,
  'two chunks of server components': `<script>(self.__next_f=[]).push(0);self.__next_f.push([1,${flight.slice(0, 90)}"])</script><script>self.__next_f.push([1,"${flight.slice(90)}])</script>`,
  'an attribute': `<div data-page='${JSON.stringify({ props: session })}'></div>`,
  'a flat payload': `<script id="__NUXT_DATA__" type="application/json">${JSON.stringify([
    Object.fromEntries(Object.keys(session).map((key, i) => [key, i + 1])),
    ...Object.values(session),
  ])}</script>`,
};

for (const [name, markup] of Object.entries(PAYLOADS)) {
  // Seen failing without document reading, and each without the lines that are for it alone; the chunks
  // also with each chunk looked at by itself.
  test(`a session in ${name} of a page is seen`, async ({ ext, page, site }) => {
    site.on('/page', html(PAGE + markup));
    await page.goto(site.url('/page'));
    await expect.poll(() => capturedExchanges(ext)).toHaveLength(1);
    const [one] = await capturedExchanges(ext);
    expect(one).toMatchObject({ via: 'document', url: site.url('/page') });
    expect(one?.bodyForm).toBe(name === 'a flat payload' ? 'parsed' : 'record');
    expect(one?.body).toContain(JSON.stringify(session.origin_owner_name));
    expect(one?.body).toContain(session.token);
  });
}

// Seen failing with a listener that comes after the page's own.
test('a page that takes its data away and stops the event is read before that', async ({
  ext,
  page,
  site,
}) => {
  const first = `<script>document.addEventListener('DOMContentLoaded', (event) => {
    event.stopImmediatePropagation();
    document.querySelector('[type="application/json"]').remove();
  }, true);</script>`;
  site.on('/page', html(`${PAGE}${first}<script type="application/json">${text}</script>`));
  await page.goto(site.url('/page'));
  await expect.poll(() => capturedExchanges(ext)).toHaveLength(1);
});

// Seen failing without document reading, and without the look at elements.
test('a token given to a <stackone-hub> element is a session without a response', async ({
  page,
  popup,
  site,
}) => {
  const { token } = sessionObject();
  site.on('/page', html(`${PAGE}<stackone-hub token="${token}"></stackone-hub>`));
  await page.goto(site.url('/page'));
  const row = popup.getByTestId('session');
  await expect(row).toHaveAttribute('data-identity', 'token-only');
  await popup.getByRole('tab', { name: 'Timeline' }).click();
  await expect(popup.getByTestId('timeline-event')).toContainText('<stackone-hub>');
});

// Seen failing with a reader that lets every JSON out, of scripts alone and of documents alone too.
test('a page without a session tells nothing', async ({ ext, page, site }) => {
  site.on('/page', html(`${PAGE}<script type="application/json">{"token":"x","id":1}</script>`));
  site.on('/json', json({ token: 'x', id: 1, origin_owner_id: 'a' }));
  await page.goto(site.url('/page'));
  await page.goto(site.url('/json'));
  const last = sessionObject();
  site.on('/last', json(last));
  await page.goto(site.url('/last'));
  await expect.poll(() => capturedExchanges(ext)).toHaveLength(1);
  expect((await capturedExchanges(ext))[0]?.body).toContain(last.token);
});
