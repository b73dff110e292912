import type { Checks } from '../check.ts';
import { equal, holds, throws } from '../page/expect.ts';
import { describeMessage, nextEvent, nextMessage } from '../page/next-event.ts';

/** A script for a worker that tells what it sees of itself, as a URL. */
const scriptUrl = (script: string): string =>
  URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));

const TELLS = 'postMessage([self.name, typeof importScripts, self.constructor.name])';

const after = (ms: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), ms));

const flat = (event: Event): unknown =>
  event instanceof ErrorEvent
    ? [
        event.constructor.name,
        event.message,
        new URL(event.filename, location.href).pathname,
        event.lineno,
      ]
    : event.constructor.name;

/** Workers of the page's own. */
export const checks: Checks = [
  {
    name: 'what a worker is',
    run: () => {
      const worker = new Worker(scriptUrl(''));
      equal([worker.constructor === Worker, worker instanceof Worker], [true, true]);
      equal(Object.getPrototypeOf(worker) === Worker.prototype, true);
      equal([Reflect.ownKeys(worker), String(worker)], [[], '[object Worker]']);
      worker.terminate();
      return equal(
        [Worker.name, Worker.length, Worker.prototype.constructor === Worker],
        ['Worker', 1, true],
      );
    },
  },
  {
    name: 'classic, module, name',
    run: async () => {
      const seen: unknown[] = [];
      for (const options of [
        undefined,
        {},
        { name: 'mine' },
        { type: 'module', name: 'm' },
      ] as const) {
        const worker = Reflect.construct(Worker, [scriptUrl(TELLS), options]);
        const { data } = await nextMessage(worker);
        seen.push(data);
        worker.terminate();
      }
      return seen;
    },
  },
  {
    name: 'a script of the server: where it is and what it loads',
    run: async () => {
      const worker = new Worker('/worker.js');
      const { data } = await nextMessage(worker);
      worker.terminate();
      return data;
    },
  },
  {
    name: 'an address that is given up at once',
    run: async () => {
      const url = scriptUrl('postMessage("here")');
      const worker = new Worker(url);
      URL.revokeObjectURL(url);
      const { data } = await nextMessage(worker);
      worker.terminate();
      return equal(data, 'here');
    },
  },
  {
    name: 'a data: address, and one from a URL object',
    run: async () => {
      const data = new Worker('data:text/javascript,postMessage(self.origin)');
      const first = await nextMessage(data);
      data.terminate();
      const url = new Worker(new URL(scriptUrl('postMessage(self.origin)')));
      const second = await nextMessage(url);
      url.terminate();
      return [first.data, second.data];
    },
  },
  {
    name: 'arguments that are refused',
    run: () => {
      const make =
        (...args: unknown[]) =>
        () =>
          Reflect.construct(Worker, args);
      return [
        throws(make(), 'TypeError'),
        throws(() => Reflect.apply(Worker, undefined, ['/worker.js']), 'TypeError'),
        throws(make('http://['), 'SyntaxError'),
        throws(make('/worker.js', 1), 'TypeError'),
        throws(make('/worker.js', { type: 'mine' }), 'TypeError'),
        throws(make(Symbol('a')), 'TypeError'),
      ];
    },
  },
  {
    name: 'options are read in the order of the standard, each once',
    run: () => {
      const looks: string[] = [];
      const options = new Proxy(
        {},
        {
          get: (_target, key) => {
            looks.push(String(key));
            return undefined;
          },
        },
      );
      new Worker(scriptUrl(''), options).terminate();
      return equal(looks, ['credentials', 'name', 'type']);
    },
  },
  {
    name: 'a class of the page over Worker, and Reflect.construct',
    run: async () => {
      class Own extends Worker {
        own = 1;
        override postMessage(...args: unknown[]): void {
          super.postMessage(`own ${args[0]}`);
        }
      }
      const echo = 'onmessage = ({ data }) => postMessage(data)';
      const own = new Own(scriptUrl(echo));
      equal(
        [own instanceof Own, own instanceof Worker, own.constructor === Own, own.own],
        [true, true, true, 1],
      );
      own.postMessage('a');
      const { data } = await nextMessage(own);
      own.terminate();
      class Other {}
      const made = Reflect.construct(Worker, [scriptUrl('')], Other);
      Worker.prototype.terminate.call(made);
      return equal([data, made instanceof Other, made instanceof Worker], ['own a', true, false]);
    },
  },
  {
    name: 'messages both ways, in order, before and after it is loaded',
    run: async () => {
      const worker = new Worker(
        scriptUrl('onmessage = (e) => postMessage([e.data, e.origin, e.ports.length])'),
      );
      const seen: unknown[] = [];
      const over = new Promise<void>((resolve) => {
        worker.onmessage = (event) => {
          seen.push(describeMessage(event));
          if (seen.length === 3) resolve();
        };
      });
      worker.postMessage(1);
      worker.postMessage('two', [new MessageChannel().port1]);
      worker.postMessage({ three: 3 });
      await over;
      worker.terminate();
      return seen;
    },
  },
  {
    name: 'errors: a script that throws, that is none, that is missing',
    run: async () => {
      const seen: unknown[] = [];
      for (const url of [
        scriptUrl('\nthrow new RangeError("mine")'),
        scriptUrl('{'),
        '/status?code=404',
      ]) {
        const worker = new Worker(url);
        const event = await nextEvent(worker, 'error');
        event.preventDefault();
        const facts = flat(event);
        seen.push(Array.isArray(facts) ? [facts[0], facts[1], facts[3]] : facts);
        worker.terminate();
      }
      return seen;
    },
  },
  {
    name: 'a script of another origin',
    run: async () => {
      const url = `http://other.test:${location.port}/worker.js`;
      try {
        const worker = new Worker(url);
        return flat(await nextEvent(worker, 'error'));
      } catch (error) {
        return holds(
          error instanceof DOMException && error.name === 'SecurityError',
          String(error),
        );
      }
    },
  },
  {
    name: 'what cannot be sent, and methods on something else',
    run: () => {
      const worker = new Worker(scriptUrl(''));
      const refusals = [
        throws(() => worker.postMessage(() => {}), 'DataCloneError'),
        throws(() => Worker.prototype.terminate.call({}), 'TypeError'),
        throws(() => Worker.prototype.postMessage.call({}, 1), 'TypeError'),
      ];
      worker.terminate();
      return refusals;
    },
  },
  {
    name: 'a worker reads the session itself, as it comes',
    run: async () => {
      const worker = new Worker('/worker-fetch.js');
      const { data } = await nextMessage(worker);
      worker.terminate();
      return data;
    },
  },
  {
    name: 'a worker of a worker',
    run: async () => {
      const inner = JSON.stringify(TELLS);
      const url = scriptUrl(`const w = new Worker(URL.createObjectURL(new Blob([${inner}])));
          w.onmessage = (e) => postMessage([e.data, String(w), w.constructor === Worker])`);
      // On a busy machine Firefox never starts some inner workers, with and without an extension, and
      // tells nobody: then another is started.
      for (;;) {
        const worker = new Worker(url);
        const message = await Promise.race([nextMessage(worker), after(2_000)]);
        worker.terminate();
        if (message) return message.data;
      }
    },
  },
  {
    name: 'what a shared worker is',
    run: () => {
      const worker = new SharedWorker('/shared-worker.js', 'what');
      equal([worker.constructor === SharedWorker, worker instanceof SharedWorker], [true, true]);
      equal(
        [worker.port.constructor === MessagePort, worker.port === worker.port.valueOf()],
        [true, true],
      );
      worker.port.close();
      return equal(
        [
          SharedWorker.name,
          SharedWorker.length,
          SharedWorker.prototype.constructor === SharedWorker,
          Reflect.ownKeys(worker),
        ],
        ['SharedWorker', 1, true, []],
      );
    },
  },
  {
    name: 'a shared worker is one for all who name it',
    run: async () => {
      const seen: unknown[] = [];
      for (const options of ['a', { name: 'a' }, 'b']) {
        const { port } = new SharedWorker('/shared-worker.js', options);
        const arriving = nextMessage(port);
        port.start();
        seen.push((await arriving).data);
        port.close();
      }
      return equal(seen, [
        ['a', 1],
        ['a', 2],
        ['b', 1],
      ]);
    },
  },
  {
    name: 'a shared worker that is refused or fails',
    run: async () => {
      const make =
        (...args: unknown[]) =>
        () =>
          Reflect.construct(SharedWorker, args);
      const missing = new SharedWorker('/status?code=404');
      // One that nothing holds may be gone before it fails.
      Reflect.set(globalThis, 'missing', missing);
      const event = await nextEvent(missing, 'error');
      return [
        event.constructor === Event,
        throws(make(), 'TypeError'),
        throws(make('http://['), 'SyntaxError'),
        throws(make('/a', { type: 'mine' }), 'TypeError'),
        throws(() => Reflect.apply(SharedWorker, undefined, ['/a']), 'TypeError'),
      ];
    },
  },
  {
    name: 'workers of a frame are of the frame',
    run: () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const Foreign: unknown = Reflect.get(frame.contentWindow ?? window, 'Worker');
      if (typeof Foreign !== 'function') return 'no Worker';
      const worker = Reflect.construct(Foreign, [scriptUrl('')]);
      const seen = [
        worker instanceof Foreign,
        worker instanceof Worker,
        worker.constructor === Foreign,
      ];
      worker.terminate();
      frame.remove();
      return equal(seen, [true, false, true]);
    },
  },
];
