import { is } from 'superstruct';
import { browser } from '../browser.ts';
import type { Capture } from '../protocol/capture.ts';
import { Losses, NO_LOSSES } from '../protocol/losses.ts';
import { captureKey, LOSSES_KEY, readSnapshot } from './captures.ts';
import { createQueue } from './queue.ts';
import { type Entry, keysToEvict, toEntry } from './room.ts';

/** The only way to change the store; there is one, in the background. */
export type Writer = {
  /** Stores a capture once, whatever is stored under its id already, and makes room for it. */
  readonly add: (capture: Capture) => Promise<void>;
  /** Counts something that was not kept, once per id; every time when the id is null. */
  readonly countLoss: (loss: keyof Losses, id: string | null) => Promise<void>;
  /** Forgets the captures of one tab, or with null everything, the losses too. */
  readonly clear: (tabId: number | null) => Promise<void>;
};

async function readLosses(): Promise<Losses> {
  const losses: unknown = (await browser.storage.session.get(LOSSES_KEY))[LOSSES_KEY];
  return is(losses, Losses) ? losses : NO_LOSSES;
}

/** Makes the writer. What is stored already is read before the first change. */
export function createWriter(): Writer {
  const enqueue = createQueue();
  const handled = new Set<string>();
  const waiting: Capture[] = [];
  let entries: Map<string, Entry> | null = null;

  const load = async (): Promise<Map<string, Entry>> => {
    if (entries) return entries;
    const { captures } = await readSnapshot();
    entries = new Map(
      captures.map((capture) => [captureKey(capture.exchange.id), toEntry(capture)]),
    );
    return entries;
  };

  // Captures that arrive while one write is under way share the next one: a burst is few writes.
  const flush = async (): Promise<void> => {
    const batch = waiting.splice(0);
    if (batch.length === 0) return;
    const known = await load();
    const added: Record<string, Capture> = {};
    for (const capture of batch) {
      const key = captureKey(capture.exchange.id);
      if (known.has(key) || handled.has(key)) continue;
      known.set(key, toEntry(capture));
      handled.add(key);
      added[key] = capture;
    }
    const evicted = keysToEvict(known);
    for (const key of evicted) {
      known.delete(key);
      delete added[key];
    }
    const change: Record<string, unknown> = added;
    if (evicted.length > 0) {
      const losses = await readLosses();
      change[LOSSES_KEY] = { ...losses, evicted: losses.evicted + evicted.length };
      await browser.storage.session.remove(evicted);
    }
    await browser.storage.session.set(change);
  };

  return {
    add(capture) {
      waiting.push(capture);
      return enqueue(flush);
    },

    countLoss: (loss, id) =>
      enqueue(async () => {
        if (id !== null && handled.has(id)) return;
        const losses = await readLosses();
        await browser.storage.session.set({
          [LOSSES_KEY]: { ...losses, [loss]: losses[loss] + 1 },
        });
        if (id !== null) handled.add(id);
      }),

    clear: (tabId) =>
      enqueue(async () => {
        await flush();
        const known = await load();
        const keys = [...known]
          .filter(([, entry]) => tabId === null || entry.tabId === tabId)
          .map(([key]) => key);
        await browser.storage.session.remove(tabId === null ? [...keys, LOSSES_KEY] : keys);
        for (const key of keys) known.delete(key);
      }),
  };
}
