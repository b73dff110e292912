import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Task } from './task.ts';

/** The bench's web site, which runs in a thread of its own. */
export type BenchSite = {
  /** An empty page, or one of the site's bodies. */
  readonly url: (path: string, host?: string) => string;
  /** A page that runs a task by itself, with a library or after a debugger has attached. */
  readonly taskUrl: (task: Task, options: TaskOptions) => string;
  /** The milliseconds that the next task to end took. Throws when none ends within two minutes. */
  readonly nextTime: () => Promise<number>;
  /** How many bytes of the large body were sent, once the browser takes no more. */
  readonly largeSent: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** Under which host name a page runs a task, and what it waits for. */
export type TaskOptions = {
  readonly host?: string;
  readonly library?: string;
  readonly attached?: boolean;
};

const PATIENCE_MS = 120_000;
const STILL_MS = 600;

function numberIn(message: unknown, name: string): number | undefined {
  const value: unknown =
    typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;
  return typeof value === 'number' ? value : undefined;
}

/**
 * Starts the site. `libraries` are the scripts at `/library/NAME.js`. The thread runs the very
 * program that runs this, which has to call `serve` when it is not the main thread.
 */
export async function startBenchSite(libraries: Record<string, string>): Promise<BenchSite> {
  const thread = new Worker(new URL(import.meta.url), { workerData: libraries });
  const [first]: unknown[] = await once(thread, 'message');
  const port = numberIn(first, 'port');
  if (port === undefined) throw new Error('The site of the bench has no port');

  let sent = 0;
  let onTime: ((ms: number) => void) | null = null;
  thread.on('message', (message: unknown) => {
    sent = numberIn(message, 'sent') ?? sent;
    const ms = numberIn(message, 'ms');
    if (ms !== undefined) onTime?.(ms);
  });
  const url = (path: string, host = 'localhost'): string => `http://${host}:${port}${path}`;
  return {
    url,
    taskUrl: (task, { host, library, attached }) => {
      const search = new URLSearchParams({ task: JSON.stringify(task) });
      if (library) search.set('library', library);
      if (attached) search.set('attached', '');
      return url(`/?${search}`, host);
    },
    nextTime: () =>
      new Promise((resolve, reject) => {
        const patience = setTimeout(
          () => reject(new Error(`No task ended within ${PATIENCE_MS} ms`)),
          PATIENCE_MS,
        );
        onTime = (ms) => {
          clearTimeout(patience);
          onTime = null;
          resolve(ms);
        };
      }),
    largeSent: async () => {
      for (let before = -1; before !== sent; ) {
        before = sent;
        await pause(STILL_MS);
      }
      const total = sent;
      sent = 0;
      return total;
    },
    close: async () => {
      await thread.terminate();
    },
  };
}
