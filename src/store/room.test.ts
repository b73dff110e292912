import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { type Entry, EXCHANGES, keysToEvict, roomFor } from './room.ts';

const entriesOf = (list: readonly Entry[]): Map<string, Entry> =>
  new Map(list.map((entry, index) => [`exchange:${index}`, entry]));

const anyEntry = fc.record({
  tabId: fc.integer({ min: 1, max: 5 }),
  origin: fc.constant('http://localhost'),
  isPrivate: fc.boolean(),
  at: fc.integer({ min: 0, max: 1000 }),
  bytes: fc.integer({ min: 1, max: 1_100_000 }),
});

test('what stays is within the limits, newer than what goes, and no more goes than has to', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 260 }), (list) => {
      const entries = entriesOf(list);
      const gone = keysToEvict(entries, EXCHANGES);
      const last = gone.at(-1);
      const left = [...entries].filter(([key]) => !gone.includes(key));
      const bytes = left.reduce((sum, [, entry]) => sum + entry.bytes, 0);
      expect(left.length <= EXCHANGES.count && bytes <= EXCHANGES.bytes).toBe(true);
      const lastEntry = last === undefined ? undefined : entries.get(last);
      if (!lastEntry) return;
      for (const [, entry] of left) expect(entry.at >= lastEntry.at).toBe(true);
      expect(left.length + 1 > EXCHANGES.count || bytes + lastEntry.bytes > EXCHANGES.bytes).toBe(
        true,
      );
    }),
    { seed: 7, numRuns: 200 },
  );
});

test('a text is as large as in the browser that gives it the more room', () => {
  expect(['abc', 'abé', 'ab’', '日本語', '😀'].map(roomFor)).toEqual([3, 4, 6, 9, 4]);
});
