import type { Checks } from '../check.ts';
import { bodyOf, bytesOf, getSession, streamOf } from '../page/answers.ts';
import { equal, holds, rejects, throws } from '../page/expect.ts';

const facts = ({ type, url, status, ok, statusText, redirected }: Response): unknown[] => [
  type,
  url,
  status,
  ok,
  statusText,
  redirected,
];

/** Responses that the page makes. */
export const checks: Checks = [
  {
    name: 'a plain response',
    run: () => {
      const response = new Response();
      equal(facts(response), ['default', '', 200, true, '', false]);
      return equal([response.body, response.bodyUsed, [...response.headers]], [null, false, []]);
    },
  },
  {
    name: 'a response with everything',
    run: async () => {
      const response = new Response('{"a":1}', {
        status: 599,
        statusText: 'Mine',
        headers: { 'content-type': 'application/json', 'x-a': '1' },
      });
      equal(facts(response), ['default', '', 599, false, 'Mine', false]);
      return [[...response.headers], await response.json()];
    },
  },
  ...[0, 100, 199, 600, 1000, -1].map((status) => ({
    name: `the status ${status} is refused`,
    run: (): string => throws(() => new Response(null, { status }), 'RangeError'),
  })),
  ...[204, 205, 304].map((status) => ({
    name: `the status ${status} takes no body`,
    run: (): unknown => [
      throws(() => new Response('', { status }), 'TypeError'),
      new Response(null, { status }).status,
    ],
  })),
  {
    name: 'a status text that is none',
    run: () => [
      throws(() => new Response('', { statusText: 'a\nb' }), 'TypeError'),
      throws(() => new Response('', { statusText: '€' }), 'TypeError'),
    ],
  },
  {
    name: 'called without new, and with wrong arguments',
    run: () => [
      throws(() => Reflect.apply(Response, undefined, []), 'TypeError'),
      throws(() => Reflect.construct(Response, ['', 1]), 'TypeError'),
      throws(() => Reflect.construct(Response, [Symbol('a')]), 'TypeError'),
      throws(() => Reflect.construct(Response, ['', { headers: [['a']] }]), 'TypeError'),
    ],
  },
  {
    name: 'options are read in the order of the standard',
    run: () => {
      const looks: string[] = [];
      const init = new Proxy(
        {},
        {
          get: (_target, key) => {
            looks.push(String(key));
            return undefined;
          },
        },
      );
      new Response('', init);
      return equal(looks, ['headers', 'status', 'statusText']);
    },
  },
  {
    name: 'the content type that goes with each kind of body',
    run: () => {
      const type = (body: BodyInit | null): string | null =>
        new Response(body).headers.get('content-type');
      return equal(
        [
          type('a'),
          type(new URLSearchParams()),
          type(new Blob(['a'])),
          type(null),
          type(streamOf()),
        ],
        [
          'text/plain;charset=UTF-8',
          'application/x-www-form-urlencoded;charset=UTF-8',
          null,
          null,
          null,
        ],
      );
    },
  },
  {
    name: 'Response.json() makes JSON of a value',
    run: async () => {
      const response = Response.json({ a: [1, null] }, { status: 201, headers: { 'x-a': '1' } });
      equal(facts(response), ['default', '', 201, true, '', false]);
      const own = Response.json(1, { headers: { 'content-type': 'x/y' } });
      equal(own.headers.get('content-type'), 'x/y');
      return equal(
        [response.headers.get('content-type'), await response.text()],
        ['application/json', '{"a":[1,null]}'],
      );
    },
  },
  {
    name: 'Response.json() of what is none',
    run: () => {
      const loop: unknown[] = [];
      loop.push(loop);
      const error = new RangeError('mine');
      let given: unknown;
      try {
        Response.json({
          toJSON() {
            throw error;
          },
        });
      } catch (thrown) {
        given = thrown;
      }
      return [
        equal(given === error, true),
        throws(() => Response.json(undefined), 'TypeError'),
        throws(() => Response.json(Symbol('a')), 'TypeError'),
        throws(() => Response.json(loop), 'TypeError'),
        throws(() => Response.json({}, { status: 204 }), 'TypeError'),
        throws(() => Reflect.apply(Response.json, Response, []), 'TypeError'),
      ];
    },
  },
  {
    name: 'Response.error()',
    run: () => {
      const response = Response.error();
      equal(facts(response), ['error', '', 0, false, '', false]);
      return [
        response.body,
        throws(() => response.headers.set('a', '1'), 'TypeError'),
        equal(response.clone().type, 'error'),
      ];
    },
  },
  {
    name: 'Response.redirect()',
    run: () => {
      const response = Response.redirect('/session', 308);
      const location = new URL(response.headers.get('location') ?? '');
      equal([response.status, response.type, location.pathname], [308, 'default', '/session']);
      return [
        equal(Response.redirect('/').status, 302),
        throws(() => Response.redirect('/', 200), 'RangeError'),
        throws(() => Response.redirect('http://['), 'TypeError'),
        throws(() => response.headers.set('a', '1'), 'TypeError'),
      ];
    },
  },
  {
    name: 'statics need no receiver',
    run: async () => {
      const { json, error, redirect } = Response;
      const made = json([1]);
      holds(made instanceof Response, 'no response');
      return [await made.json(), error().type, redirect('/').status];
    },
  },
  {
    name: 'a body of bytes is copied when the response is made',
    run: async () => {
      const bytes = bytesOf('[1]');
      const response = new Response(bytes);
      bytes.fill(0x20);
      return equal(await response.json(), [1]);
    },
  },
  {
    name: 'getters of a response on something else',
    run: () =>
      ['type', 'url', 'status', 'ok', 'headers', 'bodyUsed', 'redirected', 'statusText'].map(
        (name) => throws(() => Reflect.get(Response.prototype, name), 'TypeError'),
      ),
  },
  {
    name: 'getters cannot be set',
    run: async () => {
      const response = await getSession();
      const before = bodyOf(response);
      const refusals = ['body', 'url', 'status', 'headers'].map((name) =>
        throws(() => Object.assign(response, { [name]: 1 }), 'TypeError'),
      );
      return [equal(response.body === before, true), ...refusals];
    },
  },
  {
    name: 'own properties of the page on a response and its body stay',
    run: async () => {
      const response = Object.assign(await getSession(), { mine: 1, json: () => 'mine' });
      Object.assign(bodyOf(response), { getReader: () => 'mine' });
      equal([Reflect.get(response, 'mine'), response.json()], [1, 'mine']);
      return equal(
        [
          Reflect.apply(Reflect.get(bodyOf(response), 'getReader'), null, []),
          Object.keys(response),
        ],
        ['mine', ['mine', 'json']],
      );
    },
  },
  {
    name: 'frozen responses, bodies and readers work',
    run: async () => {
      const response = Object.freeze(await getSession());
      const body = Object.freeze(bodyOf(response));
      const reader = Object.freeze(body.getReader());
      const { done } = Object.freeze(await reader.read());
      equal([done, response.bodyUsed], [false, true]);
      return rejects(response.json(), 'TypeError');
    },
  },
];
