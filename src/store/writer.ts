import { is } from 'superstruct';
import { browser } from '../browser.ts';
import type { Capture } from '../protocol/capture.ts';
import { Losses, NO_LOSSES } from '../protocol/losses.ts';
import { captureKey, LOSSES_KEY, readSnapshot } from './captures.ts';
import { createQueue } from './queue.ts';

/** The most captures that are kept. */
export const MAX_CAPTURES = 200;

/** The most that all captures together may take, in bytes of UTF-8 JSON. */
export const MAX_BYTES = 6 * 1024 * 1024;

type Entry = { readonly tabId: number; readonly endedAt: number; readonly bytes: number };

/** The only way to change the store; there is one, in the background. */
export type Writer = {
  /** Stores a capture once, whatever is stored under its id already, and makes room for it. */
  readonly add: (capture: Capture) => Promise<void>;
  /** Counts something that was not kept, once per id. */
  readonly countLoss: (loss: keyof Losses, id: string | null) => Promise<void>;
  /** Forgets the captures of one tab, or with null everything, the losses too. */
  readonly clear: (tabId: number | null) => Promise<void>;
};

const encoder = new TextEncoder();
const sizeOf = (capture: Capture): number => encoder.encode(JSON.stringify(capture)).length;

const toEntry = (capture: Capture): Entry => ({
  tabId: capture.source.tabId,
  endedAt: capture.exchange.endedAt,
  bytes: sizeOf(capture),
});

/**
 * The keys that have to go, oldest first, so that one more entry fits the limits. A single entry
 * is never above them, since its struct bounds it.
 */
export function keysToEvict(entries: ReadonlyMap<string, Entry>, added: Entry): string[] {
  const oldestFirst = [...entries].sort(([, a], [, b]) => a.endedAt - b.endedAt);
  let count = entries.size + 1;
  let bytes = oldestFirst.reduce((sum, [, entry]) => sum + entry.bytes, added.bytes);
  const keys: string[] = [];
  for (const [key, entry] of oldestFirst) {
    if (count <= MAX_CAPTURES && bytes <= MAX_BYTES) break;
    keys.push(key);
    count -= 1;
    bytes -= entry.bytes;
  }
  return keys;
}

/** Makes the writer. What is stored already is read before the first change. */
export function createWriter(): Writer {
  const enqueue = createQueue();
  const session = browser.storage.session;
  const handled = new Set<string>();
  let entries: Map<string, Entry> | null = null;

  const load = async (): Promise<Map<string, Entry>> => {
    if (entries) return entries;
    const { captures } = await readSnapshot();
    entries = new Map(
      captures.map((capture) => [captureKey(capture.exchange.id), toEntry(capture)]),
    );
    return entries;
  };

  const readLosses = async (): Promise<Losses> => {
    const losses: unknown = (await session.get(LOSSES_KEY))[LOSSES_KEY];
    return is(losses, Losses) ? losses : NO_LOSSES;
  };

  return {
    add: (capture) =>
      enqueue(async () => {
        const known = await load();
        const key = captureKey(capture.exchange.id);
        if (known.has(key) || handled.has(key)) return;
        const entry = toEntry(capture);
        const evicted = keysToEvict(known, entry);
        if (evicted.length > 0) {
          const losses = await readLosses();
          await session.remove(evicted);
          for (const old of evicted) known.delete(old);
          await session.set({
            [key]: capture,
            [LOSSES_KEY]: { ...losses, evicted: losses.evicted + evicted.length },
          });
        } else {
          await session.set({ [key]: capture });
        }
        known.set(key, entry);
        handled.add(key);
      }),

    countLoss: (loss, id) =>
      enqueue(async () => {
        if (id !== null && handled.has(id)) return;
        const losses = await readLosses();
        await session.set({ [LOSSES_KEY]: { ...losses, [loss]: losses[loss] + 1 } });
        if (id !== null) handled.add(id);
      }),

    clear: (tabId) =>
      enqueue(async () => {
        const known = await load();
        const keys = [...known]
          .filter(([, entry]) => tabId === null || entry.tabId === tabId)
          .map(([key]) => key);
        await session.remove(tabId === null ? [...keys, LOSSES_KEY] : keys);
        for (const key of keys) known.delete(key);
      }),
  };
}
