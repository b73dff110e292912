/** How far apart two facts of one millisecond are, in milliseconds. */
const STEP = 0.001;

/** Gives what arrives its time, in milliseconds since the epoch. */
export type Arrivals = {
  /** Nothing that arrives from now on is as early as this. */
  readonly heed: (receivedAt: number) => void;
  /** The time of what arrives at a time by the clock. */
  readonly next: (receivedAt: number) => number;
};

/**
 * Arrival is the order of everything: a clock that is set back does not put what comes first, and what
 * comes within one millisecond is a thousandth of it apart.
 */
export function createArrivals(): Arrivals {
  let latest = 0;
  return {
    heed(receivedAt) {
      latest = Math.max(latest, receivedAt);
    },
    next(receivedAt) {
      latest = Math.max(latest + STEP, receivedAt);
      return latest;
    },
  };
}
