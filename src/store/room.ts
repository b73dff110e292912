import type { Stored } from './captures.ts';

/** How many entries of one kind may be kept, and how many bytes of UTF-8 JSON they may take. */
export type Room = { readonly count: number; readonly bytes: number };

/** The room for exchanges. */
export const EXCHANGES: Room = { count: 200, bytes: 6 * 1024 * 1024 };

/** The room for sightings and leaked keys. */
export const CALLS: Room = { count: 2_000, bytes: 1024 * 1024 };

/** What has to be known of a stored fact to decide whether it stays. */
export type Entry = {
  readonly tabId: number;
  readonly isPrivate: boolean;
  readonly at: number;
  readonly bytes: number;
};

const encoder = new TextEncoder();

/** The entry of a stored fact. */
export const toEntry = (stored: Stored): Entry => ({
  tabId: stored.source.tabId,
  isPrivate: stored.source.incognito,
  at: stored.source.receivedAt,
  bytes: encoder.encode(JSON.stringify(stored)).length,
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
