/** Two clocks, in milliseconds: since the epoch, which may be set, and one that only goes on. */
export type Clocks = { readonly wall: () => number; readonly steady: () => number };

/** Remembers when capturing went on after a pause. */
export type PauseMemory = {
  readonly heed: (paused: boolean) => void;
  /**
   * Whether something that ended at a time, in milliseconds since the epoch, ended before capturing
   * went on. How long ago both were is compared: since then the clock may have been set.
   */
  readonly wasPaused: (endedAt: number) => boolean;
};

/** Makes the memory of a page in which capturing was not paused yet. */
export function createPauseMemory({ wall, steady }: Clocks): PauseMemory {
  let resumedAt = Number.NEGATIVE_INFINITY;
  return {
    heed(paused) {
      if (paused) resumedAt = Number.POSITIVE_INFINITY;
      else if (resumedAt === Number.POSITIVE_INFINITY) resumedAt = steady();
    },
    wasPaused: (endedAt) => wall() - endedAt > steady() - resumedAt,
  };
}
