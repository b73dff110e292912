/** Longer than the relay's longest delivery, with all its attempts. */
const KEPT_MS = 120_000;

/** Names that were met a short while ago. */
export type RecentNames = {
  readonly has: (name: string) => boolean;
  readonly add: (name: string) => void;
};

/**
 * Remembers names for at least two minutes, and forgets older ones as new ones come. `now` gives
 * milliseconds by a clock that never goes backwards.
 */
export function createRecentNames(now: () => number): RecentNames {
  const met = new Map<string, number>();
  return {
    has: (name) => met.has(name),
    add(name) {
      const at = now();
      met.delete(name);
      met.set(name, at);
      for (const [old, since] of met) {
        if (at - since <= KEPT_MS) break;
        met.delete(old);
      }
    },
  };
}
