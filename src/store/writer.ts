import { is } from 'superstruct';
import { browser } from '../browser.ts';
import { Losses, NO_LOSSES } from '../protocol/losses.ts';
import { keyOf, LOSSES_KEY, readStored, type Stored } from './captures.ts';
import { createQueue } from './queue.ts';
import { CALLS, type Entry, EXCHANGES, keysToEvict, toEntry } from './room.ts';

/** The only way to change the store; there is one, in the background. */
export type Writer = {
  /** Stores a fact once, whatever is stored under its id already, and makes room for it. */
  readonly add: (stored: Stored) => Promise<void>;
  /** Counts something that was not kept, once per id; every time when the id is null. */
  readonly countLoss: (loss: keyof Losses, id: string | null) => Promise<void>;
  /** Forgets what came from one tab, or with null everything, the losses too. */
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
  const waiting: Stored[] = [];
  let entries: Map<string, Entry> | null = null;

  const load = async (): Promise<Map<string, Entry>> => {
    if (entries) return entries;
    entries = new Map();
    const all: Record<string, unknown> = await browser.storage.session.get(null);
    for (const [key, value] of Object.entries(all)) {
      const stored = readStored(key, value);
      if (stored) entries.set(key, toEntry(stored));
    }
    return entries;
  };

  // Facts that arrive while one write is under way share the next one: a burst is few writes.
  const flush = async (): Promise<void> => {
    const batch = waiting.splice(0);
    if (batch.length === 0) return;
    const known = await load();
    const change: Record<string, unknown> = {};
    for (const stored of batch) {
      const key = keyOf(stored);
      if (known.has(key) || handled.has(key)) continue;
      known.set(key, toEntry(stored));
      change[key] = stored;
    }
    const added = Object.keys(change);
    const inRoom = (isExchange: boolean): Map<string, Entry> =>
      new Map([...known].filter(([key]) => key.startsWith('exchange:') === isExchange));
    const evicted = keysToEvict(inRoom(true), EXCHANGES);
    const evictedCalls = keysToEvict(inRoom(false), CALLS);
    const gone = [...evicted, ...evictedCalls];
    for (const key of gone) {
      known.delete(key);
      delete change[key];
    }
    if (gone.length > 0) {
      const losses = await readLosses();
      change[LOSSES_KEY] = {
        ...losses,
        evicted: losses.evicted + evicted.length,
        evictedCalls: losses.evictedCalls + evictedCalls.length,
      };
      await browser.storage.session.remove(gone);
    }
    try {
      await browser.storage.session.set(change);
    } catch (error) {
      // Not stored is not handled: the relay tries again under the same id.
      for (const key of added) known.delete(key);
      throw error;
    }
    for (const key of added) handled.add(key);
  };

  return {
    add(stored) {
      waiting.push(stored);
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
