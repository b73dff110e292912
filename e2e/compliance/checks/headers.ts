import type { Checks } from '../check.ts';
import { equal, rejects, throws } from '../page/expect.ts';

const sent = async (init: RequestInit): Promise<Record<string, string>> =>
  (await (await fetch('/echo', init)).json()).headers;

/** Headers as they are sent and as they are given. */
export const checks: Checks = [
  {
    name: 'a plain object, pairs and Headers are sent alike',
    run: async () => {
      const pairs: [string, string][] = [
        ['X-A', ' 1 '],
        ['x-a', '2'],
        ['x-b', ''],
      ];
      const listed = await sent({ headers: pairs });
      const made = await sent({ headers: new Headers(pairs) });
      const plain = await sent({ headers: { 'X-A': '1, 2', 'x-b': '' } });
      equal([listed['x-a'], made['x-a'], plain['x-a']], ['1, 2', '1, 2', '1, 2']);
      return [listed, made, plain];
    },
  },
  {
    name: 'headers are read once, in order, by the page own iterator',
    run: async () => {
      const looks: string[] = [];
      const headers = {
        *[Symbol.iterator]() {
          looks.push('iterator');
          yield ['x-a', '1'];
          yield ['x-b', '2'];
        },
      };
      const init = Reflect.apply(Object.assign, Object, [{}, { headers }]);
      const got = await sent(init);
      equal(looks, ['iterator']);
      return got;
    },
  },
  {
    name: 'options are read in the order of the standard, each once',
    run: async () => {
      const looks: string[] = [];
      const init = {};
      for (const name of [
        'body',
        'cache',
        'credentials',
        'headers',
        'integrity',
        'keepalive',
        'method',
        'mode',
        'redirect',
        'referrer',
        'referrerPolicy',
        'signal',
        'window',
      ]) {
        Object.defineProperty(init, name, {
          get() {
            looks.push(name);
            return undefined;
          },
        });
      }
      await fetch('/session', init);
      return looks;
    },
  },
  {
    name: 'getters of a class are looked up as without anyone looking',
    run: async () => {
      const looks: string[] = [];
      class Options {
        get method(): string {
          looks.push('method');
          return 'POST';
        }
        get body(): string {
          looks.push('body');
          return 'b';
        }
        get headers(): Record<string, string> {
          looks.push('headers');
          return { 'x-a': '1' };
        }
      }
      const { method, body } = await (await fetch('/echo', new Options())).json();
      equal([method, body], ['POST', 'b']);
      return looks;
    },
  },
  {
    name: 'a value that is no text is made text once',
    run: async () => {
      let made = 0;
      const value = {
        toString: () => {
          made += 1;
          return 'v';
        },
      };
      const headers = Reflect.apply(Object.assign, Object, [{}, { 'x-a': value }]);
      const got = await sent({ headers });
      return equal([got['x-a'], made], ['v', 1]);
    },
  },
  {
    name: 'forbidden names are left out without a word',
    run: () =>
      sent({ headers: { host: 'a', cookie: 'a', 'sec-a': 'a', 'proxy-a': 'a', 'x-a': 'b' } }),
  },
  {
    name: 'the content type that goes with each kind of body',
    run: async () => {
      const bodies: BodyInit[] = [
        'text',
        new URLSearchParams('a=1'),
        new Blob(['b'], { type: 'x/y' }),
        new Blob(['b']),
        Uint8Array.of(1),
      ];
      const types: unknown[] = [];
      for (const body of bodies) {
        types.push((await sent({ method: 'POST', body }))['content-type'] ?? null);
      }
      return equal(types, [
        'text/plain;charset=UTF-8',
        'application/x-www-form-urlencoded;charset=UTF-8',
        'x/y',
        null,
        null,
      ]);
    },
  },
  {
    name: 'the body is made text once, and sent as it was then',
    run: async () => {
      let made = 0;
      const body = {
        toString: () => {
          made += 1;
          return `body ${made}`;
        },
      };
      const init = Reflect.apply(Object.assign, Object, [{ method: 'POST' }, { body }]);
      const echoed = await (await fetch('/echo', init)).json();
      return equal([echoed.body, made], ['body 1', 1]);
    },
  },
  {
    name: 'the headers of a response: names, order and values',
    run: async () => {
      const { headers } = await fetch('/headers');
      const names = [...headers.keys()];
      equal(names, names.toSorted());
      equal(
        [headers.get('X-TWO'), headers.get('x-mixed'), headers.get('x-empty')],
        ['a, b', 'spaced', ''],
      );
      equal([headers.get('set-cookie'), headers.getSetCookie()], [null, []]);
      return [...headers];
    },
  },
  {
    name: 'the headers of a response are one object and cannot be changed',
    run: async () => {
      const response = await fetch('/headers');
      const { headers } = response;
      equal(headers === response.headers, true);
      return [
        throws(() => response.headers.set('a', '1'), 'TypeError'),
        throws(() => response.headers.append('a', '1'), 'TypeError'),
        throws(() => response.headers.delete('x-two'), 'TypeError'),
      ];
    },
  },
  {
    name: 'iterating the headers of a response by hand',
    run: async () => {
      const { headers } = await fetch('/headers');
      const seen: string[] = [];
      headers.forEach((value, name, all) => {
        seen.push(`${name} ${value} ${all === headers}`);
      });
      const entries = headers.entries();
      equal([Symbol.iterator in entries, String(entries)], [true, '[object Headers Iterator]']);
      return seen;
    },
  },
  {
    name: 'Headers methods on something else',
    run: () => [
      throws(() => Headers.prototype.get.call({}, 'a'), 'TypeError'),
      throws(() => new Headers({ 'a b': '1' }), 'TypeError'),
      throws(() => new Headers([['a']] as never), 'TypeError'),
    ],
  },
  {
    name: 'a page that put its own in the place of Headers and Response getters is not asked',
    run: async () => {
      const asked: string[] = [];
      const spied: [object, string][] = [
        [Response.prototype, 'url'],
        [Response.prototype, 'status'],
        [Response.prototype, 'headers'],
        [Response.prototype, 'body'],
        [Response.prototype, 'bodyUsed'],
        [ReadableStream.prototype, 'locked'],
        [Request.prototype, 'url'],
        [Request.prototype, 'method'],
        [Request.prototype, 'headers'],
      ];
      const before = spied.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
      spied.forEach(([owner, name], index) => {
        const get = before[index]?.get;
        Object.defineProperty(owner, name, {
          configurable: true,
          get() {
            asked.push(name);
            return get?.call(this);
          },
        });
      });
      try {
        await (await fetch(new Request('/session'))).json();
        await (await fetch('/session')).text();
      } finally {
        spied.forEach(([owner, name], index) => {
          Object.defineProperty(owner, name, before[index] ?? {});
        });
      }
      return equal(asked, []);
    },
  },
  {
    name: 'a request without a length, and one that is refused for its header',
    run: async () => [
      await sent({ method: 'DELETE' }),
      await rejects(fetch('/echo', { headers: { 'x-a': 'a\0b' } }), 'TypeError'),
    ],
  },
];
