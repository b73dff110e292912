import type { BrowserName } from '../../drivers/driver.ts';
import type { Checks } from '../check.ts';
import { equal, holds, throws } from '../page/expect.ts';
import { newGate } from '../page/gate.ts';
import { got, opened, sent } from '../page/xhr.ts';

const TYPES: readonly XMLHttpRequestResponseType[] = [
  '',
  'text',
  'json',
  'arraybuffer',
  'blob',
  'document',
];

/** Chromium makes the value of JSON anew at every look. */
const OWN_JSON: Partial<Record<XMLHttpRequestResponseType, readonly BrowserName[]>> = {
  json: ['chromium'],
};

const what = (value: unknown): unknown => {
  if (value instanceof ArrayBuffer) return ['ArrayBuffer', value.byteLength];
  if (value instanceof Blob) return ['Blob', value.size, value.type];
  if (value instanceof Document)
    return ['Document', value.contentType, value.documentElement?.tagName];
  return value;
};

/** What an XMLHttpRequest answers, in each form. */
export const checks: Checks = [
  ...TYPES.map((type) => ({
    name: `'${type}': before, while it arrives and after; one value at every look`,
    run: async (): Promise<unknown> => {
      const gate = newGate(type === 'document' ? 'type=text/html' : '');
      const xhr = opened(gate.url);
      xhr.responseType = type;
      const seen = [what(xhr.response)];
      xhr.send();
      const loading = new Promise((resolve) => {
        xhr.onprogress = resolve;
      });
      await gate.push('{"a":');
      await loading;
      seen.push(what(xhr.response));
      const over = new Promise((resolve) => {
        xhr.onloadend = resolve;
      });
      await gate.push('1}');
      await gate.end();
      await over;
      const { response } = xhr;
      holds(response === xhr.response, 'it is another value at each look');
      return [...seen, what(response)];
    },
    fails: OWN_JSON[type] ?? [],
  })),
  ...TYPES.map((type) => ({
    name: `'${type}': empty, broken, missing and unreachable`,
    run: async (): Promise<unknown> => {
      const seen: unknown[] = [];
      for (const url of [
        '/made?type=application/json',
        '/broken',
        '/status?code=404',
        '/status?code=204',
        '/refused',
      ]) {
        const xhr = await got(url, type);
        seen.push([url, xhr.status, xhr.statusText, what(xhr.response)]);
      }
      return seen;
    },
  })),
  ...TYPES.map((type) => ({
    name: `'${type}': responseText and responseXML`,
    run: async (): Promise<unknown> => {
      const xhr = await got('/made?type=text/html&body=<p>text', type);
      const isText = type === '' || type === 'text';
      const text = isText ? xhr.responseText : throws(() => xhr.responseText, 'InvalidStateError');
      const isTree = type === '' || type === 'document';
      const tree = isTree
        ? what(xhr.responseXML)
        : throws(() => xhr.responseXML, 'InvalidStateError');
      return [text, tree];
    },
  })),
  {
    name: 'json: values that are not objects, doubled keys, marks',
    run: async () => {
      const bodies = [
        'null',
        'false',
        '0',
        '""',
        '{"a":1,"a":2}',
        '\ufeff[1]',
        ' [1] ',
        '{"__proto__":1}',
        '[1',
      ];
      const seen: unknown[] = [];
      for (const body of bodies) {
        seen.push(
          (await got(`/made?type=application/json&body=${encodeURIComponent(body)}`, 'json'))
            .response,
        );
      }
      return [seen.slice(0, -2), Object.keys(seen[7] ?? {}), seen[8]];
    },
  },
  {
    name: 'json: a value of the page, which may change it',
    run: async () => {
      const xhr = await got('/session', 'json');
      equal(Object.getPrototypeOf(xhr.response) === Object.prototype, true);
      xhr.response.token = 'changed';
      Reflect.deleteProperty(xhr.response, 'id');
      return equal([xhr.response.token, 'id' in xhr.response], ['changed', false]);
    },
    fails: ['chromium'],
  },
  {
    name: 'arraybuffer: a buffer that can be given away',
    run: async () => {
      const xhr = await got('/session', 'arraybuffer');
      const size = xhr.response.byteLength;
      const moved = structuredClone(xhr.response, { transfer: [xhr.response] });
      return equal([moved.byteLength === size, xhr.response.byteLength], [true, 0]);
    },
  },
  {
    name: 'the form cannot be changed once it arrives',
    run: async () => {
      const gate = newGate();
      const xhr = opened(gate.url);
      xhr.send();
      const loading = new Promise((resolve) => {
        xhr.onprogress = resolve;
      });
      await gate.push('[');
      await loading;
      const refusals = [
        throws(() => {
          xhr.responseType = 'json';
        }, 'InvalidStateError'),
        throws(() => xhr.overrideMimeType('text/plain'), 'InvalidStateError'),
      ];
      xhr.abort();
      return refusals;
    },
  },
  {
    name: 'a form that is none is passed over',
    run: async () => {
      const xhr = opened('/session');
      xhr.responseType = 'json';
      Reflect.set(xhr, 'responseType', 'mine');
      equal(xhr.responseType, 'json');
      await sent(xhr);
      return Object.keys(xhr.response);
    },
  },
  {
    name: 'getters that the page put in place are not asked, of any object',
    run: async () => {
      const asked: string[] = [];
      const names = [
        'response',
        'responseText',
        'responseType',
        'readyState',
        'status',
        'responseURL',
      ];
      const before = names.map((name) =>
        Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, name),
      );
      const places = [Object.prototype, Document.prototype];
      names.forEach((name, index) => {
        const get = before[index]?.get;
        const note = function (this: unknown): unknown {
          asked.push(name);
          return get?.call(this);
        };
        Object.defineProperty(XMLHttpRequest.prototype, name, { ...before[index], get: note });
      });
      for (const place of places) {
        Object.defineProperty(place, Symbol.iterator, {
          configurable: true,
          get: () => void asked.push('iterator'),
        });
        Object.defineProperty(place, 'length', {
          configurable: true,
          get: () => void asked.push('length'),
        });
      }
      const ends = ['json', 'document', 'arraybuffer', 'text'].map((type) => {
        const xhr = opened('/made?type=text/html&body=<p>');
        Reflect.set(xhr, 'responseType', type);
        return new Promise((resolve) => {
          xhr.addEventListener('loadend', resolve);
          xhr.send();
        });
      });
      for (const end of ends) await end;
      for (const place of places) {
        Reflect.deleteProperty(place, Symbol.iterator);
        Reflect.deleteProperty(place, 'length');
      }
      names.forEach((name, index) => {
        Object.defineProperty(XMLHttpRequest.prototype, name, before[index] ?? {});
      });
      return equal(asked, []);
    },
  },
];
