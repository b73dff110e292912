import type { Checks } from '../check.ts';
import { equal, rejects } from '../page/expect.ts';

const OTHER = `http://other.test:${globalThis.location?.port}`;

/** Redirects, in every mode. */
export const checks: Checks = [
  ...[301, 302, 303, 307, 308].map((code) => ({
    name: `${code} is followed, and the response says so`,
    run: async (): Promise<unknown> => {
      const response = await fetch(`/redirect?code=${code}&to=/session%23end`);
      equal([response.redirected, response.status, response.type], [true, 200, 'basic']);
      const { pathname, hash } = new URL(response.url);
      return [pathname, hash, Object.keys(await response.json())];
    },
  })),
  ...[301, 302, 303, 307, 308].map((code) => ({
    name: `${code} of a POST: the method and the body that are sent on`,
    run: async (): Promise<unknown> => {
      const response = await fetch(`/redirect?code=${code}&to=/echo`, {
        method: 'POST',
        body: '{"a":1}',
        headers: { 'x-mine': '1', 'content-type': 'application/json' },
      });
      const { method, body, headers } = await response.json();
      equal([method, body], code > 303 ? ['POST', '{"a":1}'] : ['GET', '']);
      return [headers['x-mine'], headers['content-type'] ?? null];
    },
  })),
  {
    name: 'manual gives an opaque redirect',
    run: async () => {
      const response = await fetch('/redirect?to=/session', { redirect: 'manual' });
      const { type, status, statusText, ok, body, redirected } = response;
      equal([type, status, statusText, ok, body], ['opaqueredirect', 0, '', false, null]);
      return [redirected, new URL(response.url).pathname, await response.clone().text()];
    },
  },
  {
    name: 'error refuses',
    run: () => rejects(fetch('/redirect?to=/session', { redirect: 'error' }), 'TypeError'),
  },
  {
    name: 'a loop is given up',
    run: () => rejects(fetch('/redirect?to=/loop'), 'TypeError'),
  },
  {
    name: 'to nowhere: no location, a location that is none',
    run: async () => [
      (await fetch('/status?code=302')).status,
      await rejects(fetch('/redirect?to=http://[/'), 'TypeError'),
      await rejects(fetch('/redirect?to=data:,a'), 'TypeError'),
    ],
  },
  {
    name: 'to another origin that allows it, and one that does not',
    run: async () => {
      const to = encodeURIComponent(`${OTHER}/made?allow=*&type=application/json&body=[1]`);
      const response = await fetch(`/redirect?to=${to}`);
      equal([response.type, response.redirected], ['cors', true]);
      const no = encodeURIComponent(`${OTHER}/session`);
      return [await response.json(), await rejects(fetch(`/redirect?to=${no}`), 'TypeError')];
    },
  },
  {
    name: 'a stream as body is not sent on by 307',
    run: async () => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('a'));
          controller.close();
        },
      });
      const init: RequestInit & { duplex: string } = { method: 'POST', body, duplex: 'half' };
      return rejects(fetch('/redirect?code=307&to=/echo', init), 'TypeError');
    },
    fails: ['firefox'],
  },
  {
    name: 'the request object keeps its own URL and mode',
    run: async () => {
      const request = new Request('/redirect?to=/session');
      const response = await fetch(request);
      return equal(
        [new URL(request.url).pathname, request.redirect, new URL(response.url).pathname],
        ['/redirect', 'follow', '/session'],
      );
    },
  },
];
