import type { Outcome, Row } from './row.ts';

/** A row that has been run, before it is judged. */
export type Ran = {
  readonly row: Row;
  readonly token: string;
  /** Whether something was counted as too large meanwhile. */
  readonly isTooLarge: boolean;
  /** Why the page did not get its session; null when it did. */
  readonly error: string | null;
};

/** What became of one row. */
export type Result = {
  readonly row: Row;
  /** Null when there was nothing to see: see `error`. */
  readonly outcome: Outcome | null;
  /** How many responses with the session the popup tells of. */
  readonly times: number;
  readonly error: string | null;
};
