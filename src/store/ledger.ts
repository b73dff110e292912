import { array, is, string } from 'superstruct';
import { browser } from '../browser.ts';
import { Losses, NO_LOSSES } from '../protocol/losses.ts';
import { LOSSES_KEY } from './captures.ts';

/** The storage key of what was counted out last: keys of facts that went, ids of losses. */
const COUNTED_KEY = 'counted';

/** More than relays have under way at once: what was counted before that is not sent again. */
const MOST_COUNTED = 1_000;

async function read(): Promise<{ losses: Losses; counted: readonly string[] }> {
  const stored = await browser.storage.session.get([LOSSES_KEY, COUNTED_KEY]);
  const losses: unknown = stored[LOSSES_KEY];
  const counted: unknown = stored[COUNTED_KEY];
  return {
    losses: is(losses, Losses) ? losses : NO_LOSSES,
    counted: is(counted, array(string())) ? counted : [],
  };
}

/** The keys and ids that were counted out last: none of them may be stored or counted again. */
export const readCounted = async (): Promise<readonly string[]> => (await read()).counted;

/**
 * Adds to the counts and notes what was counted, in one write: a background that is stopped
 * afterwards finds what it has counted and may still have to remove.
 */
export async function countOut(more: Partial<Losses>, names: readonly string[]): Promise<void> {
  const { losses, counted } = await read();
  const sum = (loss: keyof Losses): number => losses[loss] + (more[loss] ?? 0);
  await browser.storage.session.set({
    [LOSSES_KEY]: {
      evicted: sum('evicted'),
      evictedCalls: sum('evictedCalls'),
      tooLarge: sum('tooLarge'),
      malformed: sum('malformed'),
      undelivered: sum('undelivered'),
    },
    [COUNTED_KEY]: [...counted, ...names].slice(-MOST_COUNTED),
  });
}
