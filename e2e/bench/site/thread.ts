import { createServer, type ServerResponse } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { recordsOf, sessionBody } from './bodies.ts';
import { runTask } from './task.ts';

/** What the thread tells: its port, a task's time in milliseconds, the bytes of the large body sent. */
export type FromSite =
  | { readonly port: number }
  | { readonly ms: number }
  | { readonly sent: number };

const KB = 1024;
const LARGE = 200 * KB * KB;
const SMALL = recordsOf(2 * KB - 200);
const BIG = recordsOf(5 * KB * KB);
const CHUNK = recordsOf(64 * KB);

function tell(message: FromSite): void {
  parentPort?.postMessage(message);
}

function answer(response: ServerResponse, type: string, body: Buffer | string): void {
  response.writeHead(200, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** Sends as fast as the browser takes it, and tells how much that was. */
function sendLarge(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  let sent = 0;
  const more = (): void => {
    let takesMore = true;
    while (takesMore && sent < LARGE) {
      takesMore = response.write(CHUNK);
      sent += CHUNK.length;
    }
    tell({ sent });
    if (sent >= LARGE) response.end();
  };
  response.on('drain', more);
  more();
}

/** A page that runs the task of its address, after the scripts that are named there and are there. */
function page(search: URLSearchParams): string {
  const library = search.get('library');
  const task = search.get('task') ?? 'null';
  const ready = search.has('attached')
    ? 'await new Promise((attached) => { globalThis.attached = attached; });'
    : '';
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>',
    library ? `<script src="/library/${library}.js"></script>` : '',
    task === 'null'
      ? ''
      : `<script type="module">${ready}await (${String(runTask)})(${task.replaceAll('<', '')});</script>`,
  ].join('\n');
}

/** Serves the bench's pages and bodies in a thread of its own, so that nothing else delays them. */
export function serve(): void {
  const libraries: unknown = workerData;
  let number = 0;
  const json = 'application/json; charset=utf-8';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, first, second] = url.pathname.split('/');
    if (first === 'small') answer(response, json, SMALL);
    else if (first === 'big') answer(response, json, BIG);
    else if (first === 'session') answer(response, json, sessionBody(number++));
    else if (first === 'large') sendLarge(response);
    else if (first === 'library' && typeof libraries === 'object' && libraries !== null) {
      const source: unknown = Reflect.get(libraries, (second ?? '').replace(/\.js$/, ''));
      answer(response, 'text/javascript', String(source));
    } else if (first === 'done') {
      let text = '';
      request.on('data', (chunk) => {
        text += String(chunk);
      });
      request.on('end', () => {
        answer(response, 'text/plain', '');
        tell({ ms: Number(text) });
      });
    } else answer(response, 'text/html; charset=utf-8', page(url.searchParams));
  });
  server.keepAliveTimeout = 120_000;
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object' && address) tell({ port: address.port });
  });
}
