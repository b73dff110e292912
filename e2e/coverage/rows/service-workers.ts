import { script } from '../answers.ts';
import { type Given, type Group, NOT_BY_HOOK, type Row } from '../row.ts';

/** A service worker that takes the page over at once and does what the code says. */
const controlled = (code: string): string => `
  oninstall = () => skipWaiting();
  onactivate = (event) => event.waitUntil(clients.claim());
  ${code}`;

/** Answers requests for the session with the response an expression gives. */
const answering =
  (response: (given: Given) => string): NonNullable<Row['files']> =>
  (given) => ({
    worker: script(
      controlled(`onfetch = (event) => {
        if (event.request.url === '${given.session}') event.respondWith(${response(given)});
      }`),
    ),
  });

const MADE = ({ body }: Given): string =>
  `new Response(${JSON.stringify(body)}, { headers: { 'content-type': 'application/json' } })`;

const read: NonNullable<Row['inPage']> = async ({ session }) => {
  const { serviceWorker } = navigator;
  const control = new Promise((resolve) => {
    serviceWorker.oncontrollerchange = resolve;
  });
  await serviceWorker.register('worker');
  if (!serviceWorker.controller) await control;
  return (await fetch(session)).json();
};

/** Service workers between the page and the server. */
export const SERVICE_WORKERS: Group = {
  title: 'Service workers',
  rows: [
    {
      id: 'service-worker-passes',
      title: 'passes the request through',
      files: answering(() => 'fetch(event.request)'),
      inPage: read,
    },
    {
      id: 'service-worker-makes',
      title: 'makes the response up',
      files: answering(MADE),
      inPage: read,
    },
    {
      id: 'service-worker-cached',
      title: 'answers from its cache',
      files: answering(
        (given) => `caches.open('${given.token}').then(async (cache) => {
          await cache.put(event.request, ${MADE(given)});
          return cache.match(event.request);
        })`,
      ),
      inPage: read,
    },
    {
      id: 'service-worker-own',
      title: 'its own fetch, told to the page',
      files: ({ session }) => ({
        worker: script(
          controlled(`onmessage = async ({ source }) =>
            source.postMessage(await (await fetch('${session}')).json())`),
        ),
      }),
      inPage: async () => {
        const { serviceWorker } = navigator;
        const told = new Promise((resolve) => {
          serviceWorker.onmessage = ({ data }) => resolve(data);
        });
        await serviceWorker.register('worker');
        (await serviceWorker.ready).active?.postMessage('');
        return told;
      },
      expected: NOT_BY_HOOK,
      why: 'A service worker has its own global; no content script runs there.',
    },
  ],
};
