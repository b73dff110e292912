import { is } from 'superstruct';
import { browser } from '../browser.ts';
import { Capture } from '../protocol/capture.ts';
import { Losses, NO_LOSSES } from '../protocol/losses.ts';

const PREFIX = 'exchange:';

/** The storage key of the loss counts. */
export const LOSSES_KEY = 'losses';

/**
 * What the store holds at one moment: captures newest first, and what was not kept. `tabs` are the
 * ids of all tabs that have captures or had some since the store is followed.
 */
export type Snapshot = {
  readonly captures: readonly Capture[];
  readonly losses: Losses;
  readonly tabs: ReadonlySet<number>;
};

/** The storage key of one capture. */
export const captureKey = (exchangeId: string): string => PREFIX + exchangeId;

const newestFirst = (a: Capture, b: Capture): number =>
  b.exchange.endedAt - a.exchange.endedAt || b.source.receivedAt - a.source.receivedAt;

type Change = { readonly oldValue?: unknown; readonly newValue?: unknown };

/** A copy of the store in memory that follows its changes without reading it again. */
class Mirror {
  readonly #captures = new Map<string, Capture>();
  readonly #tabs = new Set<number>();
  #losses = NO_LOSSES;

  /** Takes a key's new value over; undefined for a key that is gone. */
  set(key: string, value: unknown): void {
    if (key === LOSSES_KEY) this.#losses = is(value, Losses) ? value : NO_LOSSES;
    else if (!key.startsWith(PREFIX)) return;
    else if (is(value, Capture)) {
      this.#captures.set(key, value);
      this.#tabs.add(value.source.tabId);
    } else this.#captures.delete(key);
  }

  snapshot(): Snapshot {
    const captures = [...this.#captures.values()].sort(newestFirst);
    return { captures, losses: this.#losses, tabs: new Set(this.#tabs) };
  }
}

/** Reads everything that is stored. Entries no struct accepts are left out. */
export async function readSnapshot(): Promise<Snapshot> {
  const mirror = new Mirror();
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  for (const [key, value] of Object.entries(all)) mirror.set(key, value);
  return mirror.snapshot();
}

/**
 * Calls back with a snapshot once it is read and after every change, until the returned function
 * is called. Changes that come together are told together.
 */
export function subscribe(listener: (snapshot: Snapshot) => void): () => void {
  const mirror = new Mirror();
  const early: (readonly [string, unknown])[] = [];
  let isRead = false;
  let stopped = false;
  let isDue = false;
  const tell = (): void => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      if (!stopped) listener(mirror.snapshot());
    });
  };
  const onChanged = (changes: Record<string, Change>, area: string): void => {
    if (area !== 'session') return;
    const steps = Object.entries(changes).flatMap(([key, { oldValue, newValue }]) => [
      [key, oldValue] as const,
      [key, newValue] as const,
    ]);
    if (!isRead) {
      early.push(...steps);
      return;
    }
    for (const [key, value] of steps) mirror.set(key, value);
    tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  void browser.storage.session.get(null).then((all) => {
    for (const [key, value] of [...Object.entries(all), ...early]) mirror.set(key, value);
    isRead = true;
    tell();
  });
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
