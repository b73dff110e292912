import { script } from '../answers.ts';
import { type Group, NOT_BY_HOOK } from '../row.ts';

const hidden = {
  expected: NOT_BY_HOOK,
  why: 'A worker has its own global; no content script runs there.',
} as const;

/** Workers that a page starts. */
export const WORKERS: Group = {
  title: 'Workers',
  rows: [
    {
      id: 'worker',
      title: 'dedicated, classic',
      files: ({ reader }) => ({ worker: script(reader) }),
      inPage: () =>
        new Promise((resolve) => {
          new Worker('worker').onmessage = ({ data }) => resolve(data);
        }),
      ...hidden,
    },
    {
      id: 'worker-module',
      title: 'dedicated, module',
      files: ({ reader }) => ({ worker: script(reader) }),
      inPage: () =>
        new Promise((resolve) => {
          new Worker('worker', { type: 'module' }).onmessage = ({ data }) => resolve(data);
        }),
      ...hidden,
    },
    {
      id: 'worker-blob',
      title: 'dedicated, from a `blob:`',
      inPage: ({ reader }) =>
        new Promise((resolve) => {
          const address = URL.createObjectURL(new Blob([reader], { type: 'text/javascript' }));
          new Worker(address).onmessage = ({ data }) => resolve(data);
        }),
      ...hidden,
    },
    {
      id: 'worker-xhr',
      title: 'dedicated, `XMLHttpRequest`',
      files: ({ session }) => ({
        worker: script(`
          const request = new XMLHttpRequest();
          request.open('GET', '${session}', false);
          request.send();
          postMessage(request.responseText);`),
      }),
      inPage: () =>
        new Promise((resolve) => {
          new Worker('worker').onmessage = ({ data }) => resolve(data);
        }),
      ...hidden,
    },
    {
      id: 'worker-nested',
      title: 'nested',
      files: ({ reader }) => ({
        outer: script("new Worker('inner').onmessage = ({ data }) => postMessage(data)"),
        inner: script(`postMessage('started'); ${reader}`),
      }),
      // Firefox never starts about one inner worker in a hundred, and tells nobody: then the next is.
      inPage: () =>
        new Promise((resolve) => {
          const start = () => {
            const worker = new Worker('outer');
            const next = setTimeout(() => {
              worker.terminate();
              start();
            }, 2_000);
            worker.onmessage = ({ data }) => {
              clearTimeout(next);
              if (data !== 'started') resolve(data);
            };
          };
          start();
        }),
      ...hidden,
    },
    {
      id: 'worker-shared',
      title: 'shared',
      files: ({ session }) => ({
        worker: script(`onconnect = async ({ ports: [port] }) =>
          port.postMessage(await (await fetch('${session}')).json());`),
      }),
      inPage: () =>
        new Promise((resolve) => {
          new SharedWorker('worker').port.onmessage = ({ data }) => resolve(data);
        }),
      expected: { ...NOT_BY_HOOK, panel: 'unseen' },
      why: `${hidden.why} A page's developer tools do not show it, since it may be of several pages.`,
    },
    {
      id: 'worker-body',
      title: "a worker's response body, handed to the page and read there",
      files: ({ session }) => ({
        worker: script(
          `fetch('${session}').then(({ body }) => postMessage(body, { transfer: [body] }))`,
        ),
      }),
      inPage: () =>
        new Promise((resolve) => {
          new Worker('worker').onmessage = ({ data }) => resolve(new Response(data).json());
        }),
    },
  ],
};
