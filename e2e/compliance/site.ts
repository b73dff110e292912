import type { IncomingMessage, ServerResponse } from 'node:http';
import { html, json, type Site } from '../site/server.ts';
import { sessionObject } from '../site/session.ts';
import { addGates } from './site-gates.ts';
import { addWorkers } from './site-workers.ts';

/** The token of the session that every check gets. */
export const TOKEN = 'syn_compliance_0123456789abcdef0123';

const query = (request: IncomingMessage): URLSearchParams =>
  new URL(request.url ?? '/', 'http://localhost').searchParams;

/** The headers of a request that do not change from run to run. */
const told = ({ headers }: IncomingMessage): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) =>
      /^(x-.*|accept|content-.*|authorization|origin)$/.test(name),
    ),
  );

async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += piece;
  json({ method: request.method, headers: told(request), body })(request, response);
}

function redirect(request: IncomingMessage, response: ServerResponse): void {
  const asked = query(request);
  response.writeHead(Number(asked.get('code') ?? 302), { location: asked.get('to') ?? '/session' });
  response.end();
}

function status(request: IncomingMessage, response: ServerResponse): void {
  const code = Number(query(request).get('code'));
  response.writeHead(code, 'As Asked', { 'content-type': 'application/json', 'x-one': 'first' });
  response.end(code === 204 || code === 304 ? undefined : `{"code":${code}}`);
}

/** Answers with what the query says: `type`, `body`, and `allow` for the origin it is open to. */
function made(request: IncomingMessage, response: ServerResponse): void {
  const asked = query(request);
  const allow = asked.get('allow');
  const type = asked.get('type');
  response.writeHead(200, {
    ...(type === null ? {} : { 'content-type': type }),
    ...(allow === null ? {} : { 'access-control-allow-origin': allow, 'x-hidden': 'yes' }),
  });
  response.end(asked.get('body') ?? '');
}

function headers(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, {
    date: 'Tue, 10 Feb 2026 08:00:00 GMT',
    'content-type': 'application/json',
    'x-two': ['a', 'b'],
    'X-Mixed': ' spaced ',
    'set-cookie': 'never=shown',
    'x-empty': '',
    connection: 'keep-alive',
    'content-length': '2',
  });
  response.end('{}');
}

/** Sets everything that the checks ask a site for. */
export function addAnswers(site: Site): void {
  const session = sessionObject({ id: 8401, origin_owner_id: 'customer-1', token: TOKEN });
  const fixed = { ...session, origin_owner_name: 'Acme', created_at: '2026-02-10T08:00:00Z' };
  site.on('/session', json(fixed));
  site.on('/broken', json('{oops'));
  site.on('/page', html('<!doctype html><title>A page</title><p>text</p>'));
  site.on('/echo', (request, response) => void echo(request, response));
  site.on('/redirect', redirect);
  site.on('/status', status);
  site.on('/made', made);
  site.on('/headers', headers);
  site.on('/silent', () => {});
  site.on(
    '/loop',
    (_request, response) => void response.writeHead(302, { location: '/loop' }).end(),
  );
  site.on('/short', (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
    response.write('{"a":', () => response.destroy());
  });
  site.on('/refused', (request) => void request.socket.destroy());
  addGates(site);
  addWorkers(site);
}
