import { type Checks, inBoth } from '../check.ts';
import { equal, holds } from '../page/expect.ts';

type Place = readonly [owner: object, key: string | symbol];

const readers = ['ReadableStreamDefaultReader', 'ReadableStreamBYOBReader'];
const classes = [
  ...readers,
  'Response',
  'Request',
  'Headers',
  'XMLHttpRequest',
  'ReadableStream',
  'MessageEvent',
  'Worker',
  'SharedWorker',
  'EventSource',
  'WebSocket',
];

const classOf = (name: string): { readonly prototype: object } => Reflect.get(globalThis, name);

const loops = (): object => Object.getPrototypeOf(new ReadableStream().values());

const describeFunction = (value: unknown): unknown =>
  typeof value !== 'function'
    ? typeof value
    : {
        own: Reflect.ownKeys(value).map(String),
        name: Object.getOwnPropertyDescriptor(value, 'name'),
        length: Object.getOwnPropertyDescriptor(value, 'length'),
        above: Object.getPrototypeOf(value) === Function.prototype,
        isOpen: Object.isExtensible(value),
        isClass: 'prototype' in value,
      };

const describeSlot = ([owner, key]: Place): unknown => {
  const slot = Object.getOwnPropertyDescriptor(owner, key);
  if (!slot) return 'none';
  return [
    String(key),
    slot.writable,
    slot.enumerable,
    slot.configurable,
    [slot.value, slot.get, slot.set].map(describeFunction),
  ];
};

const members = (owner: object): Place[] =>
  Reflect.ownKeys(owner).map((key): Place => [owner, key]);

const patched = (): Place[] => [
  [globalThis, 'fetch'],
  [globalThis, 'Worker'],
  [globalThis, 'SharedWorker'],
  ...members(Response.prototype),
  ...members(ReadableStream.prototype),
  ...readers.flatMap((name) => members(classOf(name).prototype)),
  ...members(XMLHttpRequest.prototype),
  ...members(loops()),
  [MessageEvent.prototype, 'data'],
];

const functionsAt = ([owner, key]: Place): object[] => {
  const slot = Object.getOwnPropertyDescriptor(owner, key);
  return [slot?.value, slot?.get, slot?.set].filter((one) => typeof one === 'function');
};

/** What everything that could be replaced looks like. */
export const checks: Checks = [
  ...classes.map((name) => ({
    name: `${name}: the global, its statics and its prototype`,
    run: (): unknown => {
      const place: Place = [globalThis, name];
      const { prototype } = classOf(name);
      equal(Reflect.get(prototype, 'constructor') === classOf(name), true);
      const slot = Object.getOwnPropertyDescriptor(prototype, 'constructor');
      equal([slot?.writable, slot?.enumerable, slot?.configurable], [true, false, true]);
      return [
        describeSlot(place),
        members(classOf(name)).map(describeSlot),
        Object.getOwnPropertyDescriptor(classOf(name), 'prototype')?.writable,
      ];
    },
  })),
  ...classes.map((name) => ({
    name: `${name}.prototype: every member, in its order`,
    run: () => members(classOf(name).prototype).map(describeSlot),
  })),
  {
    name: 'the iterator of streams: every member',
    run: () => members(loops()).map(describeSlot),
  },
  {
    name: 'fetch: the property of the window',
    run: () => {
      equal(fetch.length, 1);
      return describeSlot([globalThis, 'fetch']);
    },
  },
  {
    name: 'no method is a constructor, and every one says so the same way',
    run: () =>
      patched()
        .flatMap(functionsAt)
        .filter((one) => !('prototype' in one))
        .map((one) => {
          try {
            Reflect.apply(Reflect.construct, Reflect, [Function, [], one]);
            return 'constructs';
          } catch (error) {
            return String(error).slice(0, 9);
          }
        })
        .join(),
  },
  {
    name: 'every text of a function is that of native code',
    run: () =>
      patched()
        .flatMap(functionsAt)
        .map((one) => holds(/\{\s*\[native code\]\s*\}$/.test(String(one)), String(one))).length,
  },
  {
    name: 'the texts of the functions',
    run: () => patched().flatMap(functionsAt).map(String),
    differs: inBoth('the text of a stand-in has no name'),
  },
  {
    name: 'the texts of all other functions',
    run: () =>
      ['Request', 'Headers', 'EventSource', 'WebSocket'].flatMap((name) =>
        members(classOf(name).prototype).flatMap(functionsAt).map(String),
      ),
  },
  {
    name: 'a function asked in two ways is one function',
    run: () => {
      const { values } = ReadableStream.prototype;
      equal(Reflect.get(ReadableStream.prototype, Symbol.asyncIterator) === values, true);
      const [one, two] = [document.createElement('iframe'), document.createElement('iframe')];
      document.body.append(one, two);
      const ofFrames = [one, two].map((frame) =>
        Reflect.get(frame.contentWindow ?? window, 'fetch'),
      );
      one.remove();
      two.remove();
      return equal([ofFrames[0] === ofFrames[1], ofFrames[0] === fetch], [false, false]);
    },
  },
  {
    name: 'what the page puts in a place stays, and what it takes away is away',
    run: () => {
      const seen: unknown[] = [];
      for (const [owner, key] of patched()) {
        const slot = Object.getOwnPropertyDescriptor(owner, key);
        if (!slot?.configurable) continue;
        const mine = (): void => {};
        Object.defineProperty(owner, key, { value: mine, configurable: true, writable: true });
        seen.push(Reflect.get(owner, key, owner) === mine && Reflect.deleteProperty(owner, key));
        seen.push(Object.hasOwn(owner, key));
        Object.defineProperty(owner, key, slot);
      }
      return equal([...new Set(seen.map(String))], ['true', 'false']);
    },
  },
  {
    name: 'functions take properties of the page and can be frozen',
    run: () =>
      patched()
        .flatMap(functionsAt)
        .map((one) => {
          const took = Reflect.set(one, 'mine', 1) && Reflect.get(one, 'mine') === 1;
          return took && Reflect.deleteProperty(one, 'mine') && !Object.isFrozen(one);
        })
        .every(Boolean),
  },
  {
    name: 'names of the window',
    run: () =>
      Reflect.ownKeys(globalThis)
        .map(String)
        .filter((name) => !name.startsWith('__pw'))
        .toSorted(),
  },
  {
    name: 'nothing is left on the document or its root',
    run: () => [
      Reflect.ownKeys(document).map(String),
      document.documentElement.getAttributeNames(),
      document.querySelectorAll('*').length,
      performance.getEntriesByType('resource').filter((one) => one.name.includes('-extension:'))
        .length,
    ],
  },
];
