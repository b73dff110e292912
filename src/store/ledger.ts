import { array, is, string } from 'superstruct';
import { browser } from '../browser.ts';
import { Losses, NO_LOSSES } from '../protocol/losses.ts';
import { LOSSES_KEY } from './captures.ts';

/** The storage keys of what was counted last: the keys of facts that went, and the ids of losses. */
const COUNTED_KEYS = { facts: 'counted', losses: 'counted-losses' } as const;

/** What names are of. A flood of facts must not make the ids of losses forgotten, nor the other way. */
export type Counted = keyof typeof COUNTED_KEYS;

/** More than relays have under way at once: what was counted before that is not sent again. */
const MOST_COUNTED = 1_000;

async function read(kind: Counted): Promise<{ losses: Losses; counted: readonly string[] }> {
  const key = COUNTED_KEYS[kind];
  const stored = await browser.storage.session.get([LOSSES_KEY, key]);
  const losses: unknown = stored[LOSSES_KEY];
  const counted: unknown = stored[key];
  return {
    losses: is(losses, Losses) ? losses : NO_LOSSES,
    counted: is(counted, array(string())) ? counted : [],
  };
}

/** The names that were counted last: none of them may be stored or counted again. */
export const readCounted = async (kind: Counted): Promise<readonly string[]> =>
  (await read(kind)).counted;

/**
 * Adds to the counts and notes what was counted, in one write: a background that is stopped
 * afterwards finds what it has counted and may still have to remove.
 */
export async function countOut(
  more: Partial<Losses>,
  kind: Counted,
  names: readonly string[],
): Promise<void> {
  const { losses, counted } = await read(kind);
  const sum = (loss: keyof Losses): number => losses[loss] + (more[loss] ?? 0);
  await browser.storage.session.set({
    [LOSSES_KEY]: {
      evicted: sum('evicted'),
      evictedCalls: sum('evictedCalls'),
      tooLarge: sum('tooLarge'),
      malformed: sum('malformed'),
      undelivered: sum('undelivered'),
    },
    [COUNTED_KEYS[kind]]: [...counted, ...names].slice(-MOST_COUNTED),
  });
}
