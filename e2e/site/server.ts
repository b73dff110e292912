import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a site answers at one path. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web site under test, reachable under every name the browsers know for 127.0.0.1. */
export type Site = {
  /** The address of a path, under `localhost` unless another host is named. */
  readonly url: (path: string, host?: string) => string;
  /** Sets what is answered at a path; `?…` is not part of it. */
  readonly on: (path: string, answer: Answer) => void;
  /** Forgets what was set. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
};

const BLANK =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Site</title><h1>Site</h1>';

/** Answers with JSON text as a backend would. */
export const json =
  (body: unknown, status = 200): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

/** Answers with a page. */
export const html =
  (body: string): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body);
  };

/** Starts a site on a free port. Paths that nothing is set for answer with an empty page. */
export async function startSite(): Promise<Site> {
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    (answers.get(path) ?? html(BLANK))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The site has no port');
  const { port } = address;
  return {
    url: (path, host = 'localhost') => `http://${host}:${port}${path}`,
    on: (path, answer) => void answers.set(path, answer),
    reset: () => answers.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
