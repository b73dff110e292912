import { is } from 'superstruct';
import { browser } from '../browser.ts';
import { Capture, KeyLeakCapture, SightingCapture } from '../protocol/capture.ts';
import { Losses, NO_LOSSES } from '../protocol/losses.ts';

/** The storage key of the loss counts. */
export const LOSSES_KEY = 'losses';

/** Anything that is stored of a page. */
export type Stored = Capture | SightingCapture | KeyLeakCapture;

/**
 * What the store holds at one moment: captures newest first, sightings and leaked keys oldest first,
 * and what was not kept. `tabs` are the ids of all tabs that have any or had some since the store is
 * followed.
 */
export type Snapshot = {
  readonly captures: readonly Capture[];
  readonly sightings: readonly SightingCapture[];
  readonly keyLeaks: readonly KeyLeakCapture[];
  readonly losses: Losses;
  readonly tabs: ReadonlySet<number>;
};

/** The storage key of a fact. */
export function keyOf(stored: Stored): string {
  if ('exchange' in stored) return `exchange:${stored.exchange.id}`;
  return 'sighting' in stored ? `sighting:${stored.sighting.id}` : `key-leak:${stored.keyLeak.id}`;
}

/** Whether a storage key is that of a fact of a page, whatever stands there. */
export const isFactKey = (key: string): boolean => /^(?:exchange|sighting|key-leak):/.test(key);

/** What a storage key holds, when it is a fact of a page. */
export function readStored(key: string, value: unknown): Stored | null {
  if (key.startsWith('exchange:')) return is(value, Capture) ? value : null;
  if (key.startsWith('sighting:')) return is(value, SightingCapture) ? value : null;
  if (key.startsWith('key-leak:')) return is(value, KeyLeakCapture) ? value : null;
  return null;
}

const newestFirst = (a: Capture, b: Capture): number =>
  b.source.receivedAt - a.source.receivedAt || b.exchange.endedAt - a.exchange.endedAt;

type Changes = Readonly<
  Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>
>;

/** A copy of the store in memory that follows its changes without reading it again. */
class Mirror {
  readonly #stored = new Map<string, Stored>();
  readonly #tabs = new Set<number>();
  #losses = NO_LOSSES;

  /** Takes a key's new value over; undefined for a key that is gone. */
  set(key: string, value: unknown): void {
    if (key === LOSSES_KEY) this.#losses = is(value, Losses) ? value : NO_LOSSES;
    const stored = readStored(key, value);
    if (stored) {
      this.#stored.set(key, stored);
      this.#tabs.add(stored.source.tabId);
    } else {
      this.#stored.delete(key);
    }
  }

  snapshot(): Snapshot {
    const captures: Capture[] = [];
    const sightings: SightingCapture[] = [];
    const keyLeaks: KeyLeakCapture[] = [];
    for (const stored of this.#stored.values()) {
      if ('exchange' in stored) captures.push(stored);
      else if ('sighting' in stored) sightings.push(stored);
      else keyLeaks.push(stored);
    }
    captures.sort(newestFirst);
    sightings.sort((a, b) => a.sighting.startedAt - b.sighting.startedAt);
    keyLeaks.sort((a, b) => a.keyLeak.at - b.keyLeak.at);
    return { captures, sightings, keyLeaks, losses: this.#losses, tabs: new Set(this.#tabs) };
  }
}

/** Before the next snapshot is waited as long as it took to show the last, and at most so long. */
const MOST_REST_MS = 500;

/**
 * Calls back with a snapshot once it is read and after every change, until the returned function
 * is called. Changes that come together are told together, and in a flood so seldom that half the time is
 * left for what the user does.
 */
export function subscribe(listener: (snapshot: Snapshot) => void): () => void {
  const mirror = new Mirror();
  let early: Changes[] | null = [];
  let stopped = false;
  let isDue = false;
  let isChanged = false;
  const tell = (): void => {
    isChanged = true;
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      if (stopped) return;
      isChanged = false;
      const from = performance.now();
      const goOn = (): void => {
        isDue = false;
        if (isChanged) tell();
      };
      // By the first of the two timers it is shown.
      setTimeout(() => setTimeout(goOn, Math.min(performance.now() - from, MOST_REST_MS)));
      listener(mirror.snapshot());
    });
  };
  const take = (changes: Changes): void => {
    for (const [key, { oldValue, newValue }] of Object.entries(changes)) {
      mirror.set(key, oldValue);
      mirror.set(key, newValue);
    }
  };
  const onChanged = (changes: Changes, area: string): void => {
    if (area !== 'session') return;
    if (early) {
      early.push(changes);
    } else {
      take(changes);
      tell();
    }
  };
  browser.storage.onChanged.addListener(onChanged);
  void browser.storage.session.get(null).then((all) => {
    for (const [key, value] of Object.entries(all)) mirror.set(key, value);
    early?.forEach(take);
    early = null;
    if (!stopped) listener(mirror.snapshot());
  });
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
