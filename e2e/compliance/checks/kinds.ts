import type { Checks } from '../check.ts';
import { bodyOf, bytesOf, getSession, streamOf, textOf } from '../page/answers.ts';
import { equal, holds, throws } from '../page/expect.ts';

type Kind = abstract new (...args: never[]) => object;

const isA = (value: unknown, kind: Kind): boolean[] => [
  value instanceof kind,
  Object.getPrototypeOf(value) === kind.prototype,
  Reflect.get(Object(value), 'constructor') === kind,
];

const TRUE = [true, true, true];

/** What kind of thing everything is: classes, subclasses, copies. */
export const checks: Checks = [
  {
    name: 'fetch gives promises and responses of the page',
    run: async () => {
      const promise = getSession();
      const response = await promise;
      equal(isA(promise, Promise), TRUE);
      equal(isA(response, Response), TRUE);
      equal(isA(response.headers, Headers), TRUE);
      equal(isA(response.body, ReadableStream), TRUE);
      const own = [promise, response, response.headers, bodyOf(response)].map(Reflect.ownKeys);
      return equal(own, [[], [], [], []]);
    },
  },
  {
    name: 'readers, reads and loops give promises of the page',
    run: async () => {
      const reader = bodyOf(await getSession()).getReader();
      const iterator = streamOf(1).values();
      const promises: Promise<unknown>[] = [
        reader.read(),
        reader.closed,
        iterator.next(),
        streamOf(1).cancel(),
      ];
      promises.push(new Response('1').json(), new Response('1').text(), new Response().blob());
      for (const promise of promises) {
        equal(isA(promise, Promise), TRUE);
        equal(Reflect.ownKeys(promise), []);
      }
      return equal(isA(reader, ReadableStreamDefaultReader), TRUE);
    },
  },
  {
    name: 'each read gives a promise of its own',
    run: async () => {
      const reader = bodyOf(await getSession()).getReader();
      const response = new Response('1');
      const reads = [reader.read(), reader.read(), response.clone().json(), response.json()];
      return equal(new Set(reads).size, 4);
    },
  },
  {
    name: 'a class of the page over Response',
    run: async () => {
      const calls: string[] = [];
      class Own extends Response {
        override async json(): Promise<unknown> {
          calls.push('json');
          return { own: await super.json() };
        }
        override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
          calls.push('body');
          return super.body;
        }
        override clone(): Response {
          calls.push('clone');
          return super.clone();
        }
      }
      const own = new Own('[1]');
      equal(isA(own, Own), TRUE);
      const copy = own.clone();
      equal([copy instanceof Own, copy instanceof Response], [false, true]);
      const text = await textOf(bodyOf(copy));
      const value = await own.json();
      return equal([calls, text, value], [['clone', 'json'], '[1]', { own: [1] }]);
    },
  },
  {
    name: 'a class of the page over Request',
    run: async () => {
      class Own extends Request {
        constructor(url: string) {
          super(url, { method: 'POST', body: 'b' });
        }
        override get url(): string {
          return 'http://lie/';
        }
      }
      const own = new Own('/echo');
      equal(isA(own, Own), TRUE);
      const { method, body } = await (await fetch(own)).json();
      return equal([method, body, own.url], ['POST', 'b', 'http://lie/']);
    },
  },
  {
    name: 'a class of the page over XMLHttpRequest',
    run: async () => {
      const calls: string[] = [];
      class Own extends XMLHttpRequest {
        override send(): void {
          calls.push('send');
          super.send();
        }
        override get response(): unknown {
          calls.push('response');
          return super.response;
        }
        override get readyState(): number {
          calls.push('readyState');
          return super.readyState;
        }
      }
      const own = new Own();
      equal(isA(own, Own), TRUE);
      own.open('GET', '/session');
      own.responseType = 'json';
      const done = new Promise((resolve) => own.addEventListener('load', resolve));
      own.send();
      await done;
      equal(calls, ['send']);
      return Object.keys(Object(own.response));
    },
  },
  {
    name: 'a class of the page over ReadableStream',
    run: async () => {
      const calls: string[] = [];
      class Own<T> extends ReadableStream<T> {
        own(): number {
          calls.push('own');
          return 1;
        }
      }
      const own = new Own<Uint8Array>({
        start(controller) {
          controller.enqueue(bytesOf('[1]'));
          controller.close();
        },
      });
      equal(isA(own, Own), TRUE);
      equal(own.own(), 1);
      const [one] = own.tee();
      equal(isA(one, ReadableStream), TRUE);
      return equal([await textOf(one), calls], ['[1]', ['own']]);
    },
  },
  {
    name: 'Reflect.construct with another class gives that class',
    run: () => {
      class Own {}
      const made = [
        Reflect.construct(Response, ['a'], Own),
        Reflect.construct(XMLHttpRequest, [], Own),
        Reflect.construct(ReadableStream, [], Own),
        Reflect.construct(Request, ['/'], Own),
        Reflect.construct(MessageEvent, ['a'], Own),
      ];
      return equal(
        made.map((one) => isA(one, Own)),
        made.map(() => TRUE),
      );
    },
  },
  {
    name: 'what can be cloned is cloned as it is',
    run: async () => {
      const value = await (await getSession()).json();
      const buffer = await (await getSession()).arrayBuffer();
      const blob = await (await getSession()).blob();
      const copies = [structuredClone(value), structuredClone(buffer), structuredClone(blob)];
      equal(
        copies.map((one) => one.constructor.name),
        ['Object', 'ArrayBuffer', 'Blob'],
      );
      return Object.keys(copies[0]);
    },
  },
  {
    name: 'what cannot be cloned is refused',
    run: async () => {
      const response = await getSession();
      const values: unknown[] = [
        response,
        response.headers,
        new Request('/'),
        getSession(),
        new XMLHttpRequest(),
        bodyOf(response).getReader(),
        new AbortController().signal,
        new MessageEvent('a'),
      ];
      return values.map((value) => throws(() => structuredClone(value), 'DataCloneError'));
    },
  },
  {
    name: 'a function that is not cloned says what it is',
    run: () =>
      [fetch, Response.prototype.json, XMLHttpRequest.prototype.open].map((value) =>
        throws(() => structuredClone(value), 'DataCloneError'),
      ),
    differs: { firefox: 'the message says that a stand-in is a Proxy' },
  },
  {
    name: 'an object that only looks like one is none',
    run: () => {
      const fake: unknown = Object.create(Response.prototype);
      holds(fake instanceof Response, 'instanceof looks at more than prototypes');
      return [
        throws(() => Reflect.get(Object(fake), 'body'), 'TypeError'),
        throws(
          () => structuredClone(Object.create(ReadableStream.prototype)).getReader(),
          'TypeError',
        ),
        throws(() => ReadableStream.prototype.getReader.call(Object(fake)), 'TypeError'),
      ];
    },
  },
  {
    name: 'a proxy of the page around a response is none, and around fetch is one',
    run: async () => {
      const wrapped = new Proxy(await getSession(), {});
      const refusal = throws(() => wrapped.body, 'TypeError');
      const calls: unknown[] = [];
      const around = new Proxy(fetch, {
        apply(target, self, args: [string]) {
          calls.push(args[0]);
          return Reflect.apply(target, self, args);
        },
      });
      const { status } = await around('/session');
      return [refusal, equal([status, calls], [200, ['/session']])];
    },
  },
  {
    name: 'tags',
    run: async () => {
      const response = await getSession();
      const reader = bodyOf(response).getReader();
      const tags = [response, response.headers, bodyOf(response), reader, getSession()].map(String);
      return equal(tags, [
        '[object Response]',
        '[object Headers]',
        '[object ReadableStream]',
        '[object ReadableStreamDefaultReader]',
        '[object Promise]',
      ]);
    },
  },
];
