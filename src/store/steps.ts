import type { Stored } from './captures.ts';
import { type Entry, overflowOf } from './room.ts';

/** How many facts are stored at once: so few that what makes room for them leaves others. */
const MOST_AT_ONCE = 50;

/** A fact that is to be stored. */
export type Addition = { readonly key: string; readonly fact: Stored; readonly entry: Entry };

/** A change of the store: first these keys are removed, then these facts are set. */
export type Step = {
  readonly remove: readonly string[];
  readonly set: Readonly<Record<string, Stored>>;
};

/**
 * The steps in which new facts, oldest first, come to those that are stored. Each makes just the room it
 * needs: whoever reads in between finds never more than there is room for, and never nothing.
 */
export function stepsTo(
  stored: ReadonlyMap<string, Entry>,
  additions: readonly Addition[],
): Step[] {
  const entries = new Map(stored);
  const steps: Step[] = [];
  let from = 0;
  do {
    const part = additions.slice(from, from + MOST_AT_ONCE);
    for (const { key, entry } of part) entries.set(key, entry);
    const { exchanges, calls } = overflowOf(entries);
    const remove = [...exchanges, ...calls];
    for (const key of remove) entries.delete(key);
    steps.push({ remove, set: Object.fromEntries(part.map(({ key, fact }) => [key, fact])) });
    from += MOST_AT_ONCE;
  } while (from < additions.length);
  return steps;
}
