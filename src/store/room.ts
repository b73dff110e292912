import type { Stored } from './captures.ts';

/** How many entries of one kind may be kept, and how many bytes they may take. */
export type Room = { readonly count: number; readonly bytes: number };

/** The room for exchanges. */
export const EXCHANGES: Room = { count: 200, bytes: 6 * 1024 * 1024 };

/** The room for sightings and leaked keys. */
export const CALLS: Room = { count: 2_000, bytes: 1024 * 1024 };

/** What has to be known of a stored fact to decide whether it stays. */
export type Entry = {
  readonly tabId: number;
  readonly origin: string;
  readonly isPrivate: boolean;
  readonly at: number;
  readonly bytes: number;
};

const encoder = new TextEncoder();

/**
 * How much of the browser's room a text takes, in bytes: in Chromium its UTF-8, in Firefox two for each
 * character once a single one is beyond Latin-1. Measured with Chromium 156 and Firefox 153, whose
 * `storage.session` holds 10 MiB.
 */
export const roomFor = (text: string): number =>
  Math.max(encoder.encode(text).length, /[\u0100-\uffff]/.test(text) ? 2 * text.length : 0);

/** The entry of a stored fact. */
export const toEntry = (stored: Stored): Entry => ({
  tabId: stored.source.tabId,
  origin: stored.source.origin,
  isPrivate: stored.source.incognito,
  at: stored.source.receivedAt,
  bytes: roomFor(JSON.stringify(stored)),
});

/** The keys that have to go, oldest first, so that the rest fits the room. */
export function keysToEvict(entries: ReadonlyMap<string, Entry>, room: Room): string[] {
  let count = entries.size;
  let bytes = 0;
  for (const entry of entries.values()) bytes += entry.bytes;
  if (count <= room.count && bytes <= room.bytes) return [];
  const keys: string[] = [];
  for (const [key, entry] of [...entries].sort(([, a], [, b]) => a.at - b.at)) {
    if (count <= room.count && bytes <= room.bytes) break;
    keys.push(key);
    count -= 1;
    bytes -= entry.bytes;
  }
  return keys;
}

/** The keys that have to go, of each kind, oldest first, so that what is left has room. */
export type Overflow = { readonly exchanges: readonly string[]; readonly calls: readonly string[] };

/** What of all entries has to go. */
export function overflowOf(entries: ReadonlyMap<string, Entry>): Overflow {
  const isExchange = ([key]: readonly [string, Entry]): boolean => key.startsWith('exchange:');
  const all = [...entries];
  return {
    exchanges: keysToEvict(new Map(all.filter(isExchange)), EXCHANGES),
    calls: keysToEvict(new Map(all.filter((entry) => !isExchange(entry))), CALLS),
  };
}
