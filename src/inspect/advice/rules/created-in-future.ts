import { aheadOf } from '../../lifetime.ts';
import type { Rule } from '../rule.ts';
import { isoTime } from '../subject.ts';

/** What clocks may differ by, in milliseconds: with and without the server's own `Date`. */
const TOLERANCE_MS = 5_000;
const TOLERANCE_UNKNOWN_MS = 60_000;

/** `created_at` is later than the response that brought it. */
export const createdInFuture = {
  rule: 'created-in-future',
  severity: 'warning',
  look: ({ life: { lifetime }, dated }) => {
    if (!dated || !lifetime || lifetime.createdAt === null) return [];
    const { createdAt, skew } = lifetime;
    const ahead = aheadOf(lifetime);
    const { startedAt, endedAt } = dated.exchange;
    // A Date from while the request was under way brings both clocks together no better than that.
    const open = ahead > 0 ? 0 : Math.max(endedAt - startedAt, 0);
    const tolerance = skew === null ? TOLERANCE_UNKNOWN_MS : TOLERANCE_MS + open;
    const answeredAt = endedAt + ahead;
    if (!(createdAt > answeredAt + tolerance)) return [];
    return [
      `created_at: ${isoTime(createdAt)}`,
      `${ahead > 0 ? 'Date' : 'response'}: ${isoTime(answeredAt)}`,
    ];
  },
} as const satisfies Rule;
