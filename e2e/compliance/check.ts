import type { BrowserName } from '../drivers/driver.ts';

/** One thing a page does and what it must see. It runs in the page, by itself, in any order. */
export type Check = {
  /** What holds, as a sentence; unique in its theme. */
  readonly name: string;
  /**
   * Does it, and gives everything the page could see of it as JSON. Throws a `Failure` where the
   * browser does not do what the standard says.
   */
  readonly run: () => unknown;
  /** Why the page sees something else on a watched host, in the browsers where it must. */
  readonly differs?: Partial<Record<BrowserName, string>>;
  /** Browsers that do not follow the standard here on any host. */
  readonly fails?: readonly BrowserName[];
};

/** What came of a check on one host. */
export type Outcome = {
  readonly name: string;
  /** `pass`, or `fail: ` and what the standard says. */
  readonly standard: string;
  readonly seen: unknown;
  readonly differs: NonNullable<Check['differs']>;
  readonly fails: NonNullable<Check['fails']>;
};

/** The checks of one theme. */
export type Checks = readonly Check[];

/** The same reason in both browsers. */
export const inBoth = (reason: string): NonNullable<Check['differs']> => ({
  chromium: reason,
  firefox: reason,
});
