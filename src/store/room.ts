import type { Capture } from '../protocol/capture.ts';

/** The most captures that are kept. */
export const MAX_CAPTURES = 200;

/** The most that all captures together may take, in bytes of UTF-8 JSON. */
export const MAX_BYTES = 6 * 1024 * 1024;

/** What has to be known of a stored capture to decide whether it stays. */
export type Entry = { readonly tabId: number; readonly endedAt: number; readonly bytes: number };

const encoder = new TextEncoder();

/** The entry of a capture. */
export const toEntry = (capture: Capture): Entry => ({
  tabId: capture.source.tabId,
  endedAt: capture.exchange.endedAt,
  bytes: encoder.encode(JSON.stringify(capture)).length,
});

/** The keys that have to go, oldest first, so that the rest is within the limits. */
export function keysToEvict(entries: ReadonlyMap<string, Entry>): string[] {
  let count = entries.size;
  let bytes = 0;
  for (const entry of entries.values()) bytes += entry.bytes;
  if (count <= MAX_CAPTURES && bytes <= MAX_BYTES) return [];
  const keys: string[] = [];
  for (const [key, entry] of [...entries].sort(([, a], [, b]) => a.endedAt - b.endedAt)) {
    if (count <= MAX_CAPTURES && bytes <= MAX_BYTES) break;
    keys.push(key);
    count -= 1;
    bytes -= entry.bytes;
  }
  return keys;
}
