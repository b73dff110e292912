import type { Rule } from '../rule.ts';
import { isoTime } from '../subject.ts';

/** A token that waits longer than this before it is used was not made for the click, in milliseconds. */
const LONG_MS = 5 * 60_000;

/** The token came long before it was first used. */
export const fetchedEarly = {
  rule: 'fetched-early',
  severity: 'info',
  look: ({ life, dated }) => {
    const use = life.uses[0]?.sighting;
    if (!use || !dated || use.startedAt - dated.exchange.endedAt <= LONG_MS) return [];
    return [
      `response: ${isoTime(dated.exchange.endedAt)}`,
      `${use.kind}: ${isoTime(use.startedAt)}`,
    ];
  },
} as const satisfies Rule;
