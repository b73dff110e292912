import type { BrowserName } from '../../drivers/driver.ts';
import type { Checks } from '../check.ts';
import { equal, throws } from '../page/expect.ts';
import { newGate } from '../page/gate.ts';
import { ALL_EVENTS, events, opened, sent } from '../page/xhr.ts';

const OTHER = `http://other.test:${globalThis.location?.port}`;

const left = (xhr: XMLHttpRequest): unknown[] => [
  xhr.readyState,
  xhr.status,
  xhr.statusText,
  xhr.responseURL,
  xhr.response,
  xhr.getAllResponseHeaders(),
];

const NOTHING = [0, '', '', '', ''];

/** Firefox keeps the address of what failed. */
const KEEPS_URL: readonly BrowserName[] = ['firefox'];

/** How an XMLHttpRequest fails, is aborted and is refused. */
export const checks: Checks = [
  ...['/refused', 'http://127.0.0.1:1/', `${OTHER}/session`, '/redirect?to=/loop'].map((url) => ({
    name: `an error: ${url.replace(/:\d{3,}/, '')}`,
    run: async (): Promise<unknown> => {
      const xhr = opened(url);
      const seen = await sent(xhr);
      equal(seen, ['loadstart 1', 'readystatechange 4', 'error 4', 'loadend 4']);
      return equal(left(xhr), [4, ...NOTHING]);
    },
    fails: KEEPS_URL,
  })),
  {
    name: 'an error in the midst of the body',
    run: async () => {
      const xhr = opened('/short');
      const seen = await sent(xhr);
      equal(seen.slice(-3), ['readystatechange 4', 'error 4', 'loadend 4']);
      return equal(left(xhr), [4, ...NOTHING]);
    },
    fails: KEEPS_URL,
  },
  {
    name: 'abort() before send(), and of one that is not opened',
    run: () => {
      const fresh = new XMLHttpRequest();
      const xhr = opened('/session');
      const seen = [...events(fresh, ALL_EVENTS), ...events(xhr, ALL_EVENTS)];
      fresh.abort();
      xhr.abort();
      return equal([fresh.readyState, xhr.readyState, seen], [0, 1, []]);
    },
  },
  {
    name: 'abort() right after send()',
    run: () => {
      const xhr = opened('/session');
      const seen = events(xhr, ALL_EVENTS);
      const above = events(xhr.upload, ALL_EVENTS);
      xhr.send();
      xhr.abort();
      equal(seen, ['loadstart 1', 'readystatechange 4', 'abort 4', 'loadend 4']);
      return equal([left(xhr), above], [[0, ...NOTHING], []]);
    },
    fails: ['chromium'],
  },
  {
    name: 'abort() while the body arrives',
    run: async () => {
      const gate = newGate();
      const xhr = opened(gate.url);
      xhr.send();
      const loading = new Promise((resolve) => {
        xhr.onprogress = resolve;
      });
      await gate.push('[1');
      await loading;
      const seen = events(xhr, ALL_EVENTS);
      xhr.abort();
      await gate.closed();
      equal(seen, ['readystatechange 4', 'abort 4', 'loadend 4']);
      return equal(left(xhr), [0, ...NOTHING]);
    },
  },
  {
    name: 'abort() while sending tells the upload first',
    run: () => {
      const xhr = opened('/echo', 'POST');
      const order: string[] = [];
      for (const type of ['abort', 'loadend']) {
        xhr.upload.addEventListener(type, () => order.push(`upload ${type}`));
        xhr.addEventListener(type, () => order.push(type));
      }
      xhr.send('{"a":1}');
      xhr.abort();
      return equal(order, ['upload abort', 'upload loadend', 'abort', 'loadend']);
    },
  },
  {
    name: 'abort() after the end leaves it as new, without a word',
    run: async () => {
      const xhr = opened('/session');
      await sent(xhr);
      const seen = events(xhr, ALL_EVENTS);
      xhr.abort();
      return equal([seen, left(xhr)], [[], [0, ...NOTHING]]);
    },
  },
  ...[2, 3, 4].map((state) => ({
    name: `abort() from within the event of state ${state}`,
    run: async (): Promise<unknown> => {
      const xhr = opened('/session');
      xhr.addEventListener('readystatechange', () => {
        if (xhr.readyState === state) xhr.abort();
      });
      const seen = events(xhr, ALL_EVENTS);
      const over = new Promise((resolve) => xhr.addEventListener('loadend', resolve));
      xhr.send();
      // Aborted in the last state there is nothing more to come.
      if (state < 4) await over;
      else await sent(opened('/session'));
      return [seen, left(xhr)];
    },
  })),
  {
    name: 'abort() and open() from within an abort event',
    run: async () => {
      const xhr = opened('/silent');
      const seen = events(xhr, ALL_EVENTS);
      xhr.onabort = () => {
        xhr.open('GET', '/session');
        xhr.send();
      };
      const loaded = new Promise((resolve) => xhr.addEventListener('load', resolve));
      xhr.send();
      xhr.abort();
      await loaded;
      return [
        seen.filter((one) => !one.startsWith('progress')),
        Object.keys(JSON.parse(xhr.responseText)),
      ];
    },
  },
  {
    name: 'timeout',
    run: async () => {
      const xhr = opened('/silent');
      xhr.timeout = 30;
      const seen = await sent(xhr);
      equal(seen, ['loadstart 1', 'readystatechange 4', 'timeout 4', 'loadend 4']);
      return equal(left(xhr), [4, ...NOTHING]);
    },
    fails: KEEPS_URL,
  },
  {
    name: 'timeout that is set once it is on its way, and one that is not reached',
    run: async () => {
      const late = opened('/silent');
      const over = sent(late);
      late.timeout = 30;
      const ample = opened('/session');
      ample.timeout = 60_000;
      return [await over, await sent(ample)];
    },
  },
  {
    name: 'open() refuses methods and addresses',
    run: () => {
      const open =
        (...args: unknown[]) =>
        () =>
          Reflect.apply(XMLHttpRequest.prototype.open, new XMLHttpRequest(), args);
      return [
        ...['CONNECT', 'TRACE', 'track'].map((method) =>
          throws(open(method, '/'), 'SecurityError'),
        ),
        ...['a b', '', 'é'].map((method) => throws(open(method, '/'), 'SyntaxError')),
        throws(open('GET', 'http://['), 'SyntaxError'),
        throws(open(), 'TypeError'),
        throws(open('GET'), 'TypeError'),
      ];
    },
  },
  {
    name: 'setRequestHeader() refuses names and values, and leaves out forbidden ones',
    run: async () => {
      const xhr = opened('/echo');
      const set = (...args: unknown[]): string =>
        throws(() => Reflect.apply(xhr.setRequestHeader, xhr, args), 'SyntaxError');
      const refusals = [set('a b', '1'), set('', '1'), set('a', 'a\n1')];
      xhr.setRequestHeader('X-A', ' 1 ');
      xhr.setRequestHeader('x-a', '2');
      xhr.setRequestHeader('cookie', 'never');
      Reflect.apply(xhr.setRequestHeader, xhr, ['x-b', undefined]);
      await sent(xhr);
      const { headers } = JSON.parse(xhr.responseText);
      equal([headers['x-a'], headers['x-b']], ['1, 2', 'undefined']);
      return [...refusals, headers];
    },
  },
  {
    name: 'arguments are made text once, in their order',
    run: async () => {
      const made: string[] = [];
      const text = (value: string): unknown => ({
        toString: () => {
          made.push(value);
          return value;
        },
      });
      const xhr = new XMLHttpRequest();
      Reflect.apply(xhr.open, xhr, [text('POST'), text('/echo')]);
      Reflect.apply(xhr.setRequestHeader, xhr, [text('x-a'), text('1')]);
      const over = new Promise((resolve) => xhr.addEventListener('loadend', resolve));
      Reflect.apply(xhr.send, xhr, [text('body')]);
      await over;
      equal(made, ['POST', '/echo', 'x-a', '1', 'body']);
      return JSON.parse(xhr.responseText);
    },
  },
  {
    name: 'methods on something else',
    run: () =>
      [
        'open',
        'send',
        'abort',
        'setRequestHeader',
        'getAllResponseHeaders',
        'overrideMimeType',
      ].map((name) =>
        throws(
          () => Reflect.apply(Reflect.get(XMLHttpRequest.prototype, name), {}, ['GET', '/']),
          'TypeError',
        ),
      ),
  },
  {
    name: 'called without new',
    run: () => throws(() => Reflect.apply(XMLHttpRequest, undefined, []), 'TypeError'),
  },
  {
    name: 'another origin that allows it: no preflight for a listener that is not of the upload',
    run: async () => {
      const xhr = opened(`${OTHER}/made?allow=*&type=application/json&body=[1]`);
      xhr.responseType = 'json';
      const seen = await sent(xhr);
      equal(xhr.response, [1]);
      return [seen, xhr.getAllResponseHeaders()];
    },
  },
];
