import type { ServerResponse } from 'node:http';
import type { Answer, Site } from '../site/server.ts';

/** What Node 20 has no `Promise.withResolvers` for. */
type Pending<T> = { readonly promise: Promise<T>; readonly resolve: (value: T) => void };

function pending<T>(): Pending<T> {
  let resolve: Pending<T>['resolve'] = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

type Held = { readonly response: ServerResponse; readonly closed: Promise<void> };

/** Sets the server's side of the gates that a page opens: see page/gate.ts. */
export function addGates(site: Site): void {
  const gates = new Map<string, Pending<Held>>();

  const query = (url: string | undefined): URLSearchParams =>
    new URL(url ?? '/', 'http://localhost').searchParams;

  const gate = (url: string | undefined): Pending<Held> => {
    const id = query(url).get('id') ?? '';
    const known = gates.get(id) ?? pending<Held>();
    gates.set(id, known);
    return known;
  };

  site.on('/gate/open', (request, response) => {
    const length = query(request.url).get('length');
    response.writeHead(200, {
      'content-type': query(request.url).get('type') ?? 'application/json',
      ...(length === null ? {} : { 'content-length': length }),
    });
    response.flushHeaders();
    const closed = new Promise<void>((resolve) => void response.on('close', resolve));
    gate(request.url).resolve({ response, closed });
  });

  const on = (what: string, act: (held: Held, text: string) => unknown): void => {
    const answer: Answer = async (request, response) => {
      let text = '';
      for await (const piece of request.setEncoding('utf8')) text += piece;
      await act(await gate(request.url).promise, text);
      response.writeHead(204).end();
    };
    site.on(`/gate/${what}`, answer);
  };
  on('push', ({ response }, text) => void response.write(text));
  on('end', ({ response }) => void response.end());
  on('cut', ({ response }) => void response.destroy());
  on('closed', ({ response, closed }) => {
    // Firefox tells that nobody listens any more when there is something to say.
    const talk = setInterval(() => response.write(' '), 5);
    return closed.then(() => clearInterval(talk));
  });
}
