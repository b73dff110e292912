import type { Checks } from '../check.ts';
import { getSession } from '../page/answers.ts';
import { equal, rejects, throws } from '../page/expect.ts';

const OTHER = `http://other.test:${globalThis.location?.port}`;

const refused = (input: unknown, init?: unknown): Promise<string> =>
  rejects(Reflect.apply(fetch, window, [input, init]), 'TypeError');

/** Everything that makes fetch fail, and the words it fails with. */
export const checks: Checks = [
  { name: 'nobody listens', run: () => refused('http://127.0.0.1:1/') },
  { name: 'the server hangs up', run: () => refused('/refused') },
  {
    name: 'the connection breaks in the body',
    run: async () => {
      const response = await fetch('/short');
      return [response.status, await rejects(response.json(), 'TypeError')];
    },
  },
  ...['http://', '//', 'http://a b/', 'http://[1/', 'https://user@:99999999/'].map((url) => ({
    name: `a URL that is none: ${url}`,
    run: () => refused(url),
  })),
  { name: 'credentials in the URL', run: () => refused('http://a:b@no.test/') },
  ...['ftp://no.test/', 'about:blank', 'unknown:thing', 'javascript:1', 'blob:nothing'].map(
    (url) => ({ name: `a scheme that is not fetched: ${url}`, run: () => refused(url) }),
  ),
  {
    name: 'file: is not fetched',
    run: () => refused('file:///'),
  },
  ...['CONNECT', 'TRACE', 'track', 'a b', '', 'é'].map((method) => ({
    name: `the method '${method}' is refused`,
    run: () => refused('/session', { method }),
  })),
  ...['GET', 'head'].map((method) => ({
    name: `${method} with a body is refused`,
    run: () => refused('/session', { method, body: '' }),
  })),
  ...(
    [
      ['mode', 'navigate'],
      ['mode', 'mine'],
      ['credentials', 'some'],
      ['cache', 'never'],
      ['cache', 'only-if-cached'],
      ['redirect', 'maybe'],
      ['referrerPolicy', 'x'],
      ['referrer', 'http://['],
      ['priority', 'top'],
      ['headers', 'a'],
      ['headers', [['a']]],
      ['headers', { 'a b': '1' }],
      ['headers', { a: 'ü€' }],
      ['headers', { a: '\n0\n1' }],
    ] as const
  ).map(([key, value]) => ({
    name: `the option ${key}: ${JSON.stringify(value)} is refused`,
    run: () => refused('/session', { [key]: value }),
  })),
  { name: 'a symbol is no URL', run: () => refused(Symbol('a')) },
  { name: 'options that are no object', run: () => refused('/session', 1) },
  {
    name: 'no argument, another receiver',
    run: async () => [
      await rejects(Reflect.apply(fetch, window, []), 'TypeError'),
      await rejects(Reflect.apply(fetch, {}, ['/session']), 'TypeError'),
      (await Reflect.apply(fetch, undefined, ['/session'])).status,
    ],
  },
  {
    name: 'fetch is no constructor',
    run: () => throws(() => Reflect.construct(fetch, ['/session']), 'TypeError'),
  },
  {
    name: 'options whose getters throw: the very error, by rejection',
    run: async () => {
      const error = new RangeError('mine');
      const init = {
        get method(): string {
          throw error;
        },
      };
      const given = await fetch('/session', init).catch((reason: unknown) => reason);
      return equal(given === error, true);
    },
  },
  {
    name: 'a URL whose toString() throws: the very error, by rejection',
    run: async () => {
      const error = new RangeError('mine');
      const url = {
        toString() {
          throw error;
        },
      };
      const given = await Reflect.apply(fetch, window, [url]).catch((reason: unknown) => reason);
      return equal(given === error, true);
    },
  },
  { name: 'another origin that does not allow it', run: () => refused(`${OTHER}/session`) },
  {
    name: 'another origin that allows another',
    run: () => refused(`${OTHER}/made?allow=http://no.test&type=application/json&body={}`),
  },
  {
    name: 'another origin, with credentials where all are allowed',
    run: () => refused(`${OTHER}/made?allow=*&body={}`, { credentials: 'include' }),
  },
  {
    name: 'another origin, a preflight that fails',
    run: () => refused(`${OTHER}/made?allow=*&body={}`, { headers: { 'x-mine': '1' } }),
  },
  {
    name: 'another origin that allows all: type, headers and body',
    run: async () => {
      const response = await fetch(`${OTHER}/made?allow=*&type=application/json&body={"a":1}`);
      equal([response.type, response.status], ['cors', 200]);
      equal(
        [response.headers.get('x-hidden'), [...response.headers.keys()].toSorted()],
        [null, ['content-type']],
      );
      return response.json();
    },
  },
  {
    name: 'same-origin mode with another origin',
    run: () => refused(`${OTHER}/made?allow=*`, { mode: 'same-origin' }),
  },
  {
    name: 'no-cors gives an opaque response',
    run: async () => {
      const response = await fetch(`${OTHER}/session`, { mode: 'no-cors' });
      const { type, status, statusText, ok, url, body, redirected } = response;
      equal([type, status, statusText, ok, url, body], ['opaque', 0, '', false, '', null]);
      return [redirected, [...response.headers], await response.clone().text()];
    },
  },
  {
    name: 'no-cors with a method or mode that is not simple',
    run: () => refused(`${OTHER}/session`, { mode: 'no-cors', method: 'PUT' }),
  },
  {
    name: 'integrity that does not hold',
    run: () =>
      refused('/session', { integrity: 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' }),
  },
  {
    name: 'a request whose body was read',
    run: async () => {
      const request = new Request('/echo', { method: 'POST', body: 'b' });
      await request.text();
      return refused(request);
    },
  },
  {
    name: 'keepalive with more than it may carry',
    run: () => refused('/echo', { method: 'POST', keepalive: true, body: 'x'.repeat(70_000) }),
  },
  {
    name: 'a body that is a locked stream',
    run: async () => {
      const { body } = await getSession();
      body?.getReader();
      return refused('/echo', { method: 'POST', body, duplex: 'half' });
    },
    fails: ['firefox'],
  },
  {
    name: 'statuses are no failures',
    run: async () => {
      const codes: unknown[] = [];
      for (const code of [200, 201, 204, 304, 400, 401, 404, 500, 599]) {
        const { status, ok, statusText } = await fetch(`/status?code=${code}`);
        codes.push([status, ok, statusText]);
      }
      return equal(
        codes,
        [200, 201, 204, 304, 400, 401, 404, 500, 599].map((code) => [code, code < 300, 'As Asked']),
      );
    },
  },
  {
    name: 'data: and blob: are fetched',
    run: async () => {
      const data = await fetch('data:application/json,{"a":1}');
      const url = URL.createObjectURL(new Blob(['[1]'], { type: 'application/json' }));
      const blob = await fetch(url);
      URL.revokeObjectURL(url);
      equal([data.type, data.headers.get('content-type')], ['basic', 'application/json']);
      return [await data.json(), await blob.json(), blob.headers.get('content-length')];
    },
  },
];
