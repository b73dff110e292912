/** A clock and its timers that go on only by hand, for unit tests; in milliseconds. */
export type HeldClock = {
  /** Lets time pass without a timer, as while something is worked on. */
  readonly pass: (ms: number) => void;
  /** Lets time pass, fires the timers that are due, and waits for what follows without one. */
  readonly advance: (ms: number) => Promise<void>;
  readonly release: () => void;
};

/** Takes the place of `setTimeout` and `performance.now` until it is released. */
export function holdClock(): HeldClock {
  const { setTimeout } = globalThis;
  const { now: steady } = performance;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  let now = performance.now();
  performance.now = () => now;
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms = 0) => void timers.push({ at: now + ms, run }),
  });
  return {
    pass(ms) {
      now += ms;
    },
    async advance(ms) {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { run } of due) run();
      await new Promise((resolve) => setImmediate(resolve));
    },
    release() {
      performance.now = steady;
      Object.assign(globalThis, { setTimeout });
    },
  };
}
