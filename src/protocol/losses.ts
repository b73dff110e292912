import { type Infer, integer, min, object } from 'superstruct';

const count = () => min(integer(), 0);

/**
 * What was seen and not kept since the last clearing, counted so that it can be shown.
 * `evicted`: exchanges that newer ones pushed out, in a burst perhaps before they were stored;
 * `evictedCalls`: the same of calls that carried a token. `tooLarge`: JSON responses above the size
 * limit, never read. `malformed`: messages that no struct accepted, and facts that could not be read
 * back. `undelivered`: exchanges that the relay gave up on.
 */
export const Losses = object({
  evicted: count(),
  evictedCalls: count(),
  tooLarge: count(),
  malformed: count(),
  undelivered: count(),
});

export type Losses = Infer<typeof Losses>;

/** No loss at all. */
export const NO_LOSSES: Losses = {
  evicted: 0,
  evictedCalls: 0,
  tooLarge: 0,
  malformed: 0,
  undelivered: 0,
};
