import type { Answer } from '../../site/server.ts';
import { jsonText, text } from '../answers.ts';
import { type Group, NOT_AT_ALL, type Row } from '../row.ts';

/** Gets a response into the HTTP cache without reading it, then reads it from there. */
const readAgain: NonNullable<Row['inPage']> = async ({ session }) => {
  await fetch(session);
  for (;;) {
    const again = await fetch(session);
    if (again.ok) return again.json();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** The page gets two responses and reads the second: whoever sees what comes to the browser has both. */
const GOT_TWICE = {
  most: { deep: 2, panel: 2 },
  why: 'Deep capture has the response that the page leaves unread too; the panel may have it.',
} as const satisfies Partial<Row>;

/** Answers in full once, then only that nothing has changed. */
function once(body: string, cacheControl: string): Answer {
  let isGiven = false;
  const headers = { etag: '"1"', 'cache-control': cacheControl };
  return (request, response) => {
    if (request.headers['if-none-match']) response.writeHead(304, headers).end();
    else if (isGiven) response.writeHead(503, { 'cache-control': 'no-store' }).end();
    else jsonText(body, headers)(request, response);
    isGiven = true;
  };
}

/** Where an answer comes from and whether the page may see it. */
export const NETWORK: Group = {
  title: 'On the way to the page',
  rows: [
    {
      id: 'cached',
      title: 'from the HTTP cache',
      answer: (body) => once(body, 'max-age=600'),
      inPage: readAgain,
      ...GOT_TWICE,
    },
    {
      id: 'not-modified',
      title: 'not modified (304), from the HTTP cache',
      answer: (body) => once(body, 'no-cache'),
      inPage: readAgain,
      ...GOT_TWICE,
    },
    {
      id: 'cache-api',
      title: 'from the Cache API, read by the page',
      inPage: async ({ session }) => {
        const cache = await caches.open('row');
        await cache.add(session);
        return (await cache.match(session))?.json();
      },
    },
    {
      id: 'redirected',
      title: 'redirected',
      files: ({ session }) => ({ away: text('', '', 302, { location: session }) }),
      inPage: async ({ folder }) => (await fetch(`${folder}away`)).json(),
    },
    {
      id: 'redirected-elsewhere',
      title: 'redirected to another origin, POST with 307',
      files: ({ elsewhere }) => ({ away: text('', '', 307, { location: elsewhere }) }),
      inPage: async ({ folder }) =>
        (await fetch(`${folder}away`, { method: 'POST', body: '{}' })).json(),
    },
    {
      id: 'cors',
      title: 'another origin (CORS)',
      inPage: async ({ elsewhere }) => (await fetch(elsewhere)).json(),
    },
    {
      id: 'cors-preflight',
      title: 'another origin, after a preflight',
      inPage: async ({ elsewhere }) =>
        (
          await fetch(elsewhere, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: '{}',
          })
        ).json(),
    },
    {
      id: 'opaque',
      title: 'another origin, opaque',
      inPage: async ({ elsewhere }) => {
        await (await fetch(elsewhere, { mode: 'no-cors' })).text();
      },
      isBlind: true,
      expected: NOT_AT_ALL,
      why: 'The browser keeps an opaque body from the page too.',
    },
  ],
};
