import { type Checks, inBoth } from '../check.ts';
import { bodyOf, bytesOf, getSession, nextTask, streamOf } from '../page/answers.ts';
import { equal } from '../page/expect.ts';

const LATER = inBoth('each read that is looked at settles one promise reaction later');
const THEN = inBoth('the promise the page gets takes its value from another, which looks for then');

/** After how many reactions of settled promises each of these is settled too. */
async function ticks(promises: Record<string, Promise<unknown>>): Promise<Record<string, number>> {
  const seen: Record<string, number> = {};
  let tick = 0;
  for (const [name, promise] of Object.entries(promises)) {
    const note = (): void => {
      seen[name] = tick;
    };
    promise.then(note, note);
  }
  for (; tick < 12; tick++) await null;
  await nextTask();
  return seen;
}

async function lookups(run: () => Promise<unknown>): Promise<number> {
  let looked = 0;
  Object.defineProperty(Object.prototype, 'then', {
    configurable: true,
    get() {
      looked += 1;
      return undefined;
    },
  });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(Object.prototype, 'then');
  }
  return looked;
}

/** In which order things happen, as far as a page can tell. */
export const checks: Checks = [
  {
    name: 'nothing settles before the statement after it',
    run: async () => {
      const order: string[] = [];
      const reader = streamOf(bytesOf('1')).getReader();
      const all = [
        reader.read().then(() => order.push('read')),
        new Response('1').text().then(() => order.push('text')),
        getSession().then(() => order.push('fetch')),
      ];
      order.push('here');
      await Promise.all(all);
      return equal([order.length, order[0]], [4, 'here']);
    },
  },
  {
    name: 'then() before await, and listeners in the order they were put',
    run: async () => {
      const order: number[] = [];
      const reading = (await getSession()).text();
      const first = reading.then(() => order.push(1));
      const second = reading.then(() => order.push(2));
      const last = reading.finally(() => order.push(3));
      await Promise.all([first, second, last]);
      return equal(order, [1, 2, 3]);
    },
  },
  {
    name: 'reactions until a piece that waits is read: streams of the page',
    run: () =>
      ticks({
        reader: streamOf(1).getReader().read(),
        end: streamOf().getReader().read(),
        loop: streamOf(1).values().next(),
        refused: Reflect.apply(ReadableStreamDefaultReader.prototype.read, {}, []),
      }),
  },
  {
    name: 'reactions until a response of the page is read',
    run: () =>
      ticks({
        refusedText: Reflect.apply(Response.prototype.text, {}, []),
        refusedJson: Reflect.apply(Response.prototype.json, {}, []),
      }),
    differs: LATER,
  },
  {
    name: 'reactions until a fetch that is refused at once is',
    run: () =>
      ticks({
        bad: fetch('http://['),
        aborted: fetch('/', { signal: AbortSignal.abort() }),
      }),
    differs: LATER,
  },
  {
    name: 'reactions until what is not looked at is settled',
    run: async () => {
      const reader = streamOf().getReader();
      return ticks({
        cancel: streamOf().cancel(),
        closed: reader.closed,
        formData: Reflect.apply(Response.prototype.formData, {}, []),
        request: Reflect.apply(Request.prototype.text, {}, []),
      });
    },
  },
  {
    name: 'a read and a handler of the page between two pieces',
    run: async () => {
      const order: string[] = [];
      const stream = new ReadableStream<number>(
        {
          pull(controller) {
            order.push('pull');
            controller.enqueue(1);
          },
        },
        { highWaterMark: 0 },
      );
      const reader = stream.getReader();
      await nextTask();
      for (let i = 0; i < 2; i++) {
        await reader.read();
        order.push('read');
        await nextTask();
      }
      return equal(order, ['pull', 'read', 'pull', 'read']);
    },
  },
  {
    name: 'how often then is looked for in a response',
    run: () => lookups(async () => void (await getSession())),
    differs: THEN,
  },
  {
    name: 'how often then is looked for in the value of json()',
    run: () => lookups(async () => void (await new Response('{}').json())),
    differs: THEN,
  },
  {
    name: 'how often then is looked for in the pieces of a body that is read by hand',
    run: () => lookups(async () => void (await streamOf(bytesOf('{}')).getReader().read())),
  },
  {
    name: 'how often then is looked for in the pieces of a response',
    run: async () => {
      const reader = bodyOf(await getSession()).getReader();
      return lookups(async () => void (await reader.read()));
    },
    differs: THEN,
  },
  {
    name: 'a page that gives promises a class of its own',
    run: async () => {
      const asked: string[] = [];
      const { prototype } = Promise;
      const made = Object.getOwnPropertyDescriptor(prototype, 'constructor');
      const species = Object.getOwnPropertyDescriptor(Promise, Symbol.species);
      Object.defineProperty(prototype, 'constructor', {
        configurable: true,
        get() {
          asked.push('constructor');
          return Promise;
        },
      });
      Object.defineProperty(Promise, Symbol.species, {
        configurable: true,
        get() {
          asked.push('species');
          return Promise;
        },
      });
      const reader = bodyOf(new Response('[1]')).getReader();
      void fetch('/session');
      void new Response('[1]').json();
      void reader.read();
      Object.defineProperty(prototype, 'constructor', made ?? {});
      Object.defineProperty(Promise, Symbol.species, species ?? {});
      return equal(asked, []);
    },
  },
  {
    name: 'a page that replaced then() is not asked',
    run: async () => {
      const { prototype } = Promise;
      const { then } = prototype;
      let asked = 0;
      const spy = new Proxy(then, {
        apply(target, self, args) {
          asked += 1;
          return Reflect.apply(target, self, args);
        },
      });
      Reflect.set(prototype, 'then', spy);
      const reader = bodyOf(new Response('[1]')).getReader();
      void fetch('/session');
      void new Response('[1]').json();
      void reader.read();
      Reflect.set(prototype, 'then', then);
      return equal(asked, 0);
    },
  },
  {
    name: 'await after await: a long row of reads among others',
    run: async () => {
      const order: string[] = [];
      const row = async (name: string): Promise<void> => {
        const reader = streamOf(1, 2, 3).getReader();
        while (!(await reader.read()).done) order.push(name);
      };
      await Promise.all([row('a'), row('b')]);
      return equal(order.join(''), 'ababab');
    },
  },
];
