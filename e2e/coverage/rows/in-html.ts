import { jsonText, pageWith } from '../answers.ts';
import { type Given, type Group, NOT_AT_ALL, type Row } from '../row.ts';

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A page that has the session in its HTML. */
const holding = (id: string, title: string, body: (given: Given) => string): Row => ({
  id,
  title,
  files: (given) => ({ '': pageWith('', body(given)) }),
  inPage: () => document.body.outerHTML,
});

/** JSON that came with the page. */
export const IN_HTML: Group = {
  title: 'JSON in HTML',
  rows: [
    holding(
      'json-script',
      '`<script type="application/json">`',
      ({ body }) => `<script type="application/json">${body}</script>`,
    ),
    {
      ...holding('json-script-later', 'the same, put in by a script', () => ''),
      inPage: ({ body }) => {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.append(body);
        document.body.append(script);
        return document.body.outerHTML;
      },
      expected: NOT_AT_ALL,
      why: 'A document is read once, when it is there: watching it would slow every change to it.',
    },
    holding(
      'next-pages',
      'Next.js, pages router: `__NEXT_DATA__`',
      ({ body }) =>
        `<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"session":${body}}},"page":"/","query":{},"buildId":"b"}</script>`,
    ),
    {
      ...holding(
        'next-app',
        'Next.js, app router: `self.__next_f.push`',
        ({ body }) =>
          `<script>(self.__next_f=self.__next_f||[]).push([1,${JSON.stringify(`5:["$","$L6",null,{"session":${body}}]\n`)}])</script>`,
      ),
    },
    holding(
      'sveltekit',
      'SvelteKit: `data-sveltekit-fetched`',
      ({ body }) =>
        `<script type="application/json" data-sveltekit-fetched data-url="/api/session">${JSON.stringify({ status: 200, statusText: 'OK', headers: {}, body })}</script>`,
    ),
    holding(
      'angular',
      'Angular: `ng-state`',
      ({ body }) =>
        `<script id="ng-state" type="application/json">{"1234":{"b":${body},"h":{},"s":200,"st":"OK","u":"/api/session","rt":"json"}}</script>`,
    ),
    {
      ...holding('nuxt', 'Nuxt: `__NUXT_DATA__`', ({ body }) => {
        const fields = Object.entries(JSON.parse(body));
        const places = fields.map(([name], index) => [name, index + 2]);
        const list = [{ data: 1 }, Object.fromEntries(places), ...fields.map(([, value]) => value)];
        return `<script type="application/json" id="__NUXT_DATA__">${JSON.stringify(list)}</script>`;
      }),
    },
    {
      ...holding(
        'remix',
        'React Router (Remix): `window.__remixContext`',
        ({ body }) =>
          `<script>window.__remixContext = {"state":{"loaderData":{"root":{"session":${body}}}}};</script>`,
      ),
    },
    holding(
      'inertia',
      'Inertia: `data-page`',
      ({ body }) =>
        `<div id="app" data-page="${quoted(`{"component":"Home","props":{"session":${body}},"url":"/"}`)}"></div>`,
    ),
    {
      ...holding(
        'hub-element',
        '`<stackone-hub token="…">`',
        ({ token }) => `<stackone-hub token="${token}"></stackone-hub>`,
      ),
      expected: { chromium: 'token', firefox: 'token', deep: 'token', panel: 'token' },
      why: 'The element has the token only.',
    },
    {
      ...holding('hub-element-later', 'the same, put in by a script, and its first call', () => ''),
      files: () => ({ '': pageWith(''), 'hub/connectors': jsonText('[]') }),
      inPage: async ({ folder, token }) => {
        const hub = document.createElement('stackone-hub');
        document.body.append(hub);
        hub.setAttribute('token', token);
        await (await fetch(`${folder}hub/connectors`)).json();
        return document.body.outerHTML;
      },
      expected: { chromium: 'token', firefox: 'token', deep: 'token', panel: 'token' },
      why: 'The element has the token only.',
    },
    {
      ...holding('hub-element-silent', 'the same, on a page that makes no such call', () => ''),
      inPage: ({ token }) => {
        const hub = document.createElement('stackone-hub');
        document.body.append(hub);
        hub.setAttribute('token', token);
        return document.body.outerHTML;
      },
      expected: NOT_AT_ALL,
      why: 'Elements are looked for when the page is there, and when the hook tells of something.',
    },
    {
      id: 'html-by-fetch',
      title: 'HTML with JSON in it, got with `fetch` (htmx, Turbo)',
      files: ({ body }) => ({
        part: pageWith('', `<script type="application/json">${body}</script>`),
      }),
      inPage: async ({ folder }) => (await fetch(`${folder}part`)).text(),
      expected: NOT_AT_ALL,
      why: 'The response is HTML, which is not looked into.',
    },
  ],
};
