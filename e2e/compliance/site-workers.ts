import type { Answer, Site } from '../site/server.ts';

const script =
  (text: string): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(text);
  };

/** Sets the scripts of the workers that the checks start, and the events they listen to. */
export function addWorkers(site: Site): void {
  site.on(
    '/worker.js',
    script(`importScripts('imported.js');
      postMessage([location.pathname, imported, self.origin, fetch.name, String(fetch)])`),
  );
  site.on('/imported.js', script('self.imported = location.pathname'));
  site.on(
    '/worker-fetch.js',
    script(`fetch('/session').then(async (one) => {
        const body = await one.clone().json();
        const { done } = await one.body.getReader().read();
        postMessage([Object.keys(body), done, String(Response.prototype.json)]);
      })`),
  );
  site.on(
    '/shared-worker.js',
    script('let n = 0; onconnect = (e) => e.ports[0].postMessage([self.name, ++n])'),
  );
  site.on('/events', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': a remark\n\ndata: plain\n\nid: 7\ndata: one\ndata: two\n\n');
    response.write('event: session\ndata: {"origin_owner_id":"1","token":"never"}\n\n');
    response.write('event: last\nid\ndata\n\n');
  });
}
