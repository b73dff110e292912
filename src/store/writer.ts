import { browser } from '../browser.ts';
import { isFromTab } from '../protocol/capture.ts';
import type { Losses } from '../protocol/losses.ts';
import { createArrivals } from './arrivals.ts';
import { isFactKey, keyOf, LOSSES_KEY, readStored, type Stored } from './captures.ts';
import { countOut, readCounted } from './ledger.ts';
import { createQueue } from './queue.ts';
import { createRecentNames } from './recent-names.ts';
import { type Entry, overflowOf, toEntry } from './room.ts';
import { type Addition, stepsTo } from './steps.ts';

/** How long after the start of a write of more than a few facts the next one starts, in milliseconds. */
const BURST_MS = 60;
const FEW = 2;

const restUntil = (at: number): Promise<void> =>
  new Promise((resolve) => {
    const rest = at - performance.now();
    if (rest > 0) setTimeout(resolve, rest);
    else resolve();
  });

/** A tab, and what it shows as far as the browser tells: its origin, and whether it is private. */
export type ShownTab = {
  readonly id: number;
  readonly origin: string | undefined;
  readonly incognito: boolean | undefined;
};

/** The only way to change the store; there is one, in the background. */
export type Writer = {
  /**
   * Stores a fact once, whatever is stored under its id already, and makes room for it. It has to be one
   * that its struct accepts: to judge each again took Firefox three times as long in a flood.
   */
  readonly add: (stored: Stored) => Promise<void>;
  /** Counts what was not kept, once per id; every time when the id is null. */
  readonly countLoss: (loss: keyof Losses, count: number, id: string | null) => Promise<void>;
  /**
   * Forgets what is shown of one tab: what came from it, and from workers without a tab whose origin it
   * shows. With null everything, the losses too.
   */
  readonly clear: (tab: ShownTab | null) => Promise<void>;
  /** Forgets what came from private windows. */
  readonly clearPrivate: () => Promise<void>;
};

const isOf = (tab: ShownTab, entry: Entry): boolean =>
  isFromTab(entry, tab.id, entry.isPrivate === tab.incognito ? tab.origin : undefined);

/** Makes the writer. What is stored already is read before the first change. */
export function createWriter(): Writer {
  const enqueue = createQueue();
  const handled = createRecentNames();
  const countedLosses = createRecentNames();
  const arrivals = createArrivals();
  const waiting: Stored[] = [];
  let entries: Map<string, Entry> | null = null;
  let next: Promise<void> | null = null;
  let nextAt = 0;

  const inOrder = (stored: Stored): Stored => {
    const receivedAt = arrivals.next(stored.source.receivedAt);
    return { ...stored, source: { ...stored.source, receivedAt } };
  };

  const load = async (): Promise<Map<string, Entry>> => {
    if (entries) return entries;
    const known = new Map<string, Entry>();
    const counted = new Set(await readCounted('facts'));
    for (const name of counted) handled.add(name);
    for (const id of await readCounted('losses')) countedLosses.add(id);
    const all: Record<string, unknown> = await browser.storage.session.get(null);
    const rest: string[] = [];
    for (const [key, value] of Object.entries(all)) {
      const stored = readStored(key, value);
      if (stored && counted.has(key)) rest.push(key);
      else if (stored) known.set(key, toEntry(stored));
    }
    if (rest.length > 0) await browser.storage.session.remove(rest);
    for (const { at } of known.values()) arrivals.heed(at);
    entries = known;
    return known;
  };

  // Facts that arrive while one write is under way share the next one, and in a burst those of a moment:
  // in Firefox the responses that deep capture passes on wait for every write.
  const flush = async (): Promise<void> => {
    const batch = waiting.splice(0);
    if (batch.length > FEW) nextAt = performance.now() + BURST_MS;
    const before = await load();
    const known = new Map(before);
    const added: Addition[] = [];
    for (const stored of batch) {
      const key = keyOf(stored);
      if (known.has(key) || handled.has(key)) continue;
      const fact = inOrder(stored);
      const entry = toEntry(fact);
      known.set(key, entry);
      added.push({ key, fact, entry });
    }
    const { exchanges, calls } = overflowOf(known);
    const gone = [...exchanges, ...calls];
    for (const key of gone) known.delete(key);
    const staying = added.filter(({ key }) => known.has(key));
    try {
      if (gone.length > 0) {
        await countOut({ evicted: exchanges.length, evictedCalls: calls.length }, 'facts', gone);
        for (const key of gone) handled.add(key);
      }
      for (const { remove, set } of stepsTo(before, staying)) {
        if (remove.length > 0) await browser.storage.session.remove([...remove]);
        await browser.storage.session.set(set);
      }
    } catch (error) {
      // Not stored is not handled: the relay tries again under the same id.
      entries = null;
      throw error;
    }
    entries = known;
    for (const { key } of added) handled.add(key);
  };

  const remove = async (
    keysIn: (known: ReadonlyMap<string, Entry>) => Promise<readonly string[]>,
  ): Promise<void> => {
    // What came before has to be stored to be forgotten.
    await next?.catch(() => undefined);
    await enqueue(async () => {
      const known = await load();
      const keys = await keysIn(known);
      await browser.storage.session.remove([...keys]);
      for (const key of keys) known.delete(key);
    });
  };

  const forget = (goes: (entry: Entry) => boolean): Promise<void> =>
    remove(async (known) => [...known].filter(([, entry]) => goes(entry)).map(([key]) => key));

  const forgetAll = (): Promise<void> =>
    remove(async () => {
      // Not only the known ones: those that cannot be read back take room as well.
      const all = Object.keys(await browser.storage.session.get(null));
      return [...all.filter(isFactKey), LOSSES_KEY];
    });

  return {
    add(stored) {
      waiting.push(stored);
      next ??= restUntil(nextAt).then(() =>
        enqueue(() => {
          next = null;
          return flush();
        }),
      );
      return next;
    },

    countLoss: (loss, count, id) =>
      enqueue(async () => {
        await load();
        if (id !== null && countedLosses.has(id)) return;
        await countOut({ [loss]: count }, 'losses', id === null ? [] : [id]);
        if (id !== null) countedLosses.add(id);
      }),

    clear: (tab) => (tab ? forget((entry) => isOf(tab, entry)) : forgetAll()),

    clearPrivate: () => forget(({ isPrivate }) => isPrivate),
  };
}
