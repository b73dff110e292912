import { is } from 'superstruct';
import { browser } from '../browser.ts';
import { Capture } from '../protocol/capture.ts';
import { Losses, NO_LOSSES } from '../protocol/losses.ts';
import { coalesce } from './coalesce.ts';

/** The prefix of the storage keys that hold one capture each. */
export const CAPTURE_PREFIX = 'exchange:';

/** The storage key of the loss counts. */
export const LOSSES_KEY = 'losses';

/** What the store holds at one moment: captures newest first, and what was not kept. */
export type Snapshot = { readonly captures: readonly Capture[]; readonly losses: Losses };

/** The storage key of one capture. */
export const captureKey = (exchangeId: string): string => CAPTURE_PREFIX + exchangeId;

const newestFirst = (a: Capture, b: Capture): number =>
  b.exchange.endedAt - a.exchange.endedAt || b.source.receivedAt - a.source.receivedAt;

/** Reads everything that is stored. Entries no struct accepts are left out. */
export async function readSnapshot(): Promise<Snapshot> {
  const all = await browser.storage.session.get(null);
  const captures = Object.entries(all)
    .filter(([key]) => key.startsWith(CAPTURE_PREFIX))
    .map(([, value]) => value)
    .filter((value): value is Capture => is(value, Capture))
    .sort(newestFirst);
  const losses: unknown = all[LOSSES_KEY];
  return { captures, losses: is(losses, Losses) ? losses : NO_LOSSES };
}

/**
 * Calls back with a snapshot now and after every change, at most one read at a time, until the
 * returned function is called.
 */
export function subscribe(listener: (snapshot: Snapshot) => void): () => void {
  let stopped = false;
  const refresh = coalesce(async () => {
    const snapshot = await readSnapshot();
    if (!stopped) listener(snapshot);
  });
  const onChanged = (_changes: unknown, area: string): void => {
    if (area === 'session') void refresh();
  };
  browser.storage.onChanged.addListener(onChanged);
  void refresh();
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
