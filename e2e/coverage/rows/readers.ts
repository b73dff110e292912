import { type Group, NOT_BY_HOOK } from '../row.ts';

/** Every way to read the response of `fetch`. */
export const READERS: Group = {
  title: 'Reading a fetch response',
  rows: [
    {
      id: 'json',
      title: '`json()`',
      inPage: async ({ session }) => (await fetch(session)).json(),
    },
    {
      id: 'text',
      title: '`text()`',
      inPage: async ({ session }) => (await fetch(session)).text(),
    },
    {
      id: 'array-buffer',
      title: '`arrayBuffer()`',
      inPage: async ({ session }) =>
        new TextDecoder().decode(await (await fetch(session)).arrayBuffer()),
    },
    {
      id: 'blob',
      title: '`blob()`',
      inPage: async ({ session }) => (await (await fetch(session)).blob()).text(),
    },
    {
      id: 'bytes',
      title: '`bytes()`',
      inPage: async ({ session }) => new TextDecoder().decode(await (await fetch(session)).bytes()),
    },
    {
      id: 'clone',
      title: '`clone().json()`, the original left alone',
      inPage: async ({ session }) => (await fetch(session)).clone().json(),
    },
    {
      id: 'clone-and-original',
      title: '`clone().text()`, then `json()` of the original',
      inPage: async ({ session }) => {
        const response = await fetch(session);
        await response.clone().text();
        return response.json();
      },
      isReadTwice: true,
    },
    {
      id: 'new-response',
      title: '`new Response(response.body).json()`',
      inPage: async ({ session }) => new Response((await fetch(session)).body).json(),
    },
    {
      id: 'response-of-blob',
      title: '`blob()`, then `new Response(blob).json()`',
      inPage: async ({ session }) => new Response(await (await fetch(session)).blob()).json(),
      isReadTwice: true,
    },
    {
      id: 'request',
      title: 'a `Request` object',
      inPage: async ({ session }) => (await fetch(new Request(session))).json(),
    },
    {
      id: 'request-clone',
      title: 'the clone of a `Request` with a body',
      inPage: async ({ session }) => {
        const request = new Request(session, { method: 'POST', body: '{"a":1}' });
        return (await fetch(request.clone())).json();
      },
    },
    {
      id: 'never-read',
      title: 'never read',
      inPage: async ({ session }) => {
        await fetch(session);
      },
      isBlind: true,
      expected: NOT_BY_HOOK,
      why: 'The page itself never reads the body; reading it would change the traffic (promise 2).',
    },
  ],
};
