/**
 * More than relays have under way at once; the ledger keeps as many. In a flood of more, what was
 * evicted and comes once more is counted a second time.
 */
const MOST = 1_000;

/** Names that were met a short while ago. */
export type RecentNames = {
  readonly has: (name: string) => boolean;
  readonly add: (name: string) => void;
};

/** Remembers the last thousand names. */
export function createRecentNames(): RecentNames {
  const met = new Set<string>();
  return {
    has: (name) => met.has(name),
    add(name) {
      met.delete(name);
      met.add(name);
      const [oldest] = met;
      if (met.size > MOST && oldest !== undefined) met.delete(oldest);
    },
  };
}
