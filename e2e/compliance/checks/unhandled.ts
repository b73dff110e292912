import type { Checks } from '../check.ts';
import { bodyOf, getSession, nextTask, streamOf } from '../page/answers.ts';
import { describeError, equal } from '../page/expect.ts';
import { newGate } from '../page/gate.ts';

const SENTINEL = 'the last one';

/** Rejections that nobody handles while a task runs, as the events the page gets; sorted. */
async function reported(task: () => unknown): Promise<string[]> {
  const seen: string[] = [];
  let isOver = (): void => {};
  const over = new Promise<void>((resolve) => {
    isOver = resolve;
  });
  const listen = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    if (event.reason === SENTINEL) isOver();
    else seen.push(`${event.promise instanceof Promise} ${describeError(event.reason)}`);
  };
  addEventListener('unhandledrejection', listen);
  await task();
  for (let i = 0; i < 4; i++) await nextTask();
  // Events come in the order of their rejections: after this one there are no more.
  void Promise.reject(SENTINEL);
  await over;
  removeEventListener('unhandledrejection', listen);
  return seen.toSorted();
}

/** Does it twice: unhandled, then handled, which shows that the first has ended too. */
const twice = async (task: () => Promise<unknown>): Promise<void> => {
  void task();
  await task().catch(() => {});
};

const refusedRead = (): Promise<unknown> =>
  Reflect.apply(ReadableStreamDefaultReader.prototype.read, {}, []);

/** Rejections nobody handles: one event each, no more and no less. */
export const checks: Checks = [
  {
    name: 'a fetch that fails',
    run: async () => equal((await reported(() => twice(() => fetch('http://[')))).length, 1),
  },
  {
    name: 'a fetch that is aborted',
    run: () => reported(() => twice(() => fetch('/', { signal: AbortSignal.abort() }))),
  },
  {
    name: 'a fetch that somebody handles',
    run: async () =>
      equal(
        await reported(async () => {
          await fetch('http://[').catch(() => {});
          await fetch('http://[').then(null, () => {});
          await Promise.allSettled([fetch('http://[')]);
        }),
        [],
      ),
  },
  {
    name: 'a row of then() after a fetch: the last one',
    run: async () =>
      equal(
        (await reported(() => twice(() => fetch('http://[').then((one) => one.json())))).length,
        1,
      ),
  },
  {
    name: 'readers of something that is no response',
    run: () =>
      reported(async () => {
        for (const name of ['json', 'text', 'blob', 'arrayBuffer', 'bytes']) {
          await twice(() => Reflect.apply(Reflect.get(Response.prototype, name), {}, []));
        }
      }),
  },
  {
    name: 'json() of broken text',
    run: () => reported(() => twice(() => new Response('{oops').json())),
  },
  {
    name: 'json() of broken text from a server',
    run: () => reported(() => twice(async () => (await fetch('/broken')).json())),
  },
  {
    name: 'a read of something that is no reader',
    run: async () => equal((await reported(() => twice(refusedRead))).length, 1),
  },
  {
    name: 'a read that is refused because the reader was released',
    run: () =>
      reported(() => {
        const reader = streamOf(1).getReader();
        reader.releaseLock();
        return twice(() => reader.read());
      }),
  },
  {
    name: 'reads that wait when the lock is released',
    run: () =>
      reported(() => {
        const reader = new ReadableStream().getReader();
        void reader.read();
        void reader.read();
        void reader.read().catch(() => {});
        reader.releaseLock();
      }),
  },
  {
    name: 'reads of a body that is aborted: each that waits, and closed never',
    run: () =>
      reported(async () => {
        const controller = new AbortController();
        const response = await newGate().open('[', { signal: controller.signal });
        const reader = bodyOf(response).getReader();
        await reader.read();
        void reader.read();
        const last = reader.read();
        controller.abort();
        await last.catch(() => {});
      }),
  },
  {
    name: 'a body that is aborted and never read',
    run: () =>
      reported(async () => {
        const controller = new AbortController();
        const response = await newGate().open('[', { signal: controller.signal });
        bodyOf(response).getReader();
        controller.abort();
        await response.text().catch(() => {});
      }),
  },
  {
    name: 'reads that wait at cancel',
    run: async () =>
      equal(
        await reported(async () => {
          const reader = bodyOf(await getSession()).getReader();
          void reader.read();
          void reader.read();
          await reader.cancel(new Error('mine'));
        }),
        [],
      ),
  },
  {
    name: 'next() of a stream that fails',
    run: () =>
      reported(async () => {
        const failing = (): ReadableStream =>
          new ReadableStream({ start: (controller) => controller.error(new RangeError('mine')) });
        await twice(() => failing().values().next());
        await twice(() => failing().cancel());
        await twice(() => failing().pipeTo(new WritableStream()));
        void failing().pipeThrough(new TransformStream());
        failing().tee();
      }),
  },
  {
    name: 'handled late: the event of that comes too',
    run: async () => {
      const handled: string[] = [];
      const listen = (event: PromiseRejectionEvent): void =>
        void handled.push(describeError(event.reason));
      addEventListener('rejectionhandled', listen);
      let late: Promise<unknown> = Promise.resolve();
      const before = await reported(async () => {
        late = refusedRead();
        await refusedRead().catch(() => {});
      });
      const done = new Promise((resolve) =>
        addEventListener('rejectionhandled', resolve, { once: true }),
      );
      await late.catch(() => {});
      await done;
      removeEventListener('rejectionhandled', listen);
      return [before, equal(handled.length, 1)];
    },
  },
];
