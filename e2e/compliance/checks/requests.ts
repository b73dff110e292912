import type { Checks } from '../check.ts';
import { bodyOf, streamOf } from '../page/answers.ts';
import { equal, holds, rejects, throws } from '../page/expect.ts';

/** Requests that the page makes, and what fetch does with them. */
export const checks: Checks = [
  {
    name: 'a plain request',
    run: () => {
      const request = new Request('/session#end');
      const { method, mode, credentials, cache, redirect, referrer, integrity, keepalive } =
        request;
      equal(
        [method, mode, credentials, cache, redirect],
        ['GET', 'cors', 'same-origin', 'default', 'follow'],
      );
      return [
        referrer,
        integrity,
        keepalive,
        request.destination,
        request.url,
        request.body === null,
      ];
    },
  },
  {
    name: 'a request of a request takes its body over',
    run: async () => {
      const one = new Request('/echo', { method: 'POST', body: 'b', headers: { 'x-a': '1' } });
      const two = new Request(one, { headers: { 'x-b': '2' } });
      equal(
        [one.bodyUsed, two.method, [...two.headers.keys()].includes('x-a')],
        [true, 'POST', false],
      );
      const { body, headers } = await (await fetch(two)).json();
      return [body, headers, await rejects(one.text(), 'TypeError'), two.bodyUsed];
    },
  },
  {
    name: 'fetch uses the body of a request up',
    run: async () => {
      const request = new Request('/echo', { method: 'POST', body: '{"a":1}' });
      const fetching = fetch(request);
      equal(request.bodyUsed, true);
      const { body } = await (await fetching).json();
      return [equal(body, '{"a":1}'), await rejects(fetch(request), 'TypeError')];
    },
  },
  {
    name: 'options beside a request come before its own',
    run: async () => {
      const request = new Request('/echo', { method: 'PUT', body: 'own', headers: { 'x-a': '1' } });
      const response = await fetch(request, {
        method: 'POST',
        body: 'other',
        headers: { 'x-b': '2' },
      });
      const { method, body, headers } = await response.json();
      equal([method, body, headers['x-a'], headers['x-b']], ['POST', 'other', undefined, '2']);
      return request.bodyUsed;
    },
  },
  {
    name: 'methods are written large when they are known',
    run: () => {
      const method = (name: string): string => new Request('/', { method: name }).method;
      return equal(['get', 'pOst', 'delete', 'patch', 'mine'].map(method), [
        'GET',
        'POST',
        'DELETE',
        'patch',
        'mine',
      ]);
    },
  },
  {
    name: 'what makes a request refuse',
    run: () => {
      const make = (...args: unknown[]): string =>
        throws(() => Reflect.construct(Request, args), 'TypeError');
      return [
        make(),
        make('http://['),
        make('http://a:b@no.test/'),
        make('/', 1),
        make('/', { method: 'TRACE' }),
        make('/', { method: 'GET', body: 'b' }),
        make('/', { mode: 'navigate' }),
        make('/', { referrer: 'http://[' }),
        throws(() => Reflect.apply(Request, undefined, ['/']), 'TypeError'),
      ];
    },
  },
  {
    name: 'a stream as body needs duplex',
    run: () => throws(() => new Request('/', { method: 'POST', body: streamOf() }), 'TypeError'),
    fails: ['firefox'],
  },
  {
    name: 'the body of a request is a stream, where the browser knows it',
    run: async () => {
      const request = new Request('/echo', { method: 'POST', body: '{"a":1}' });
      holds('body' in Request.prototype, 'the browser does not know it');
      const { body } = request;
      equal([body === request.body, body?.constructor === ReadableStream], [true, true]);
      const reader = bodyOf(request).getReader();
      const { value } = await reader.read();
      return [new TextDecoder().decode(value), request.bodyUsed];
    },
    fails: ['firefox'],
  },
  {
    name: 'headers of a request are guarded by its mode',
    run: () => {
      const request = new Request('/', { mode: 'no-cors', headers: { 'x-a': '1', accept: 'a/b' } });
      request.headers.set('cookie', 'a');
      equal([request.headers.get('x-a'), request.headers.get('accept')], [null, 'a/b']);
      return [...request.headers];
    },
  },
  {
    name: 'URL objects and whatever becomes text are addresses',
    run: async () => {
      let asked = 0;
      const text = {
        toString: () => {
          asked += 1;
          return '/session';
        },
      };
      const made = await Reflect.apply(fetch, window, [text]);
      const url = await fetch(new URL('/session', location.href));
      const { pathname } = new URL(made.url);
      return equal([pathname, asked, url.status], ['/session', 1, 200]);
    },
  },
  {
    name: 'addresses are taken from the base of the document when fetch is called',
    run: async () => {
      const base = document.head.appendChild(document.createElement('base'));
      base.href = '/made/';
      const fetching = fetch('../session');
      base.remove();
      return equal(new URL((await fetching).url).pathname, '/session');
    },
  },
  {
    name: 'a form, bytes and a blob are sent as they are',
    run: async () => {
      const bodies: BodyInit[] = [
        new URLSearchParams({ a: 'é' }),
        new Blob(['{}']),
        new TextEncoder().encode('é').buffer,
      ];
      const sent: unknown[] = [];
      for (const body of bodies) {
        sent.push((await (await fetch('/echo', { method: 'POST', body })).json()).body);
      }
      return equal(sent, ['a=%C3%A9', '{}', 'é']);
    },
  },
  {
    name: 'fetch in a frame, and that of a frame that is gone',
    run: async () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const inner = frame.contentWindow;
      const foreign: unknown = Reflect.get(inner ?? window, 'fetch');
      if (typeof foreign !== 'function') return 'no fetch';
      const response: unknown = await Reflect.apply(foreign, inner, ['/session']);
      const ofFrame = response instanceof Reflect.get(inner ?? window, 'Response');
      const here = response instanceof Response;
      frame.remove();
      // In Firefox what is asked of a window that is gone never ends.
      let late = 'nothing thrown';
      try {
        Reflect.apply(foreign, inner, ['/session']);
      } catch (error) {
        late = String(error);
      }
      return [ofFrame, here, late];
    },
  },
];
