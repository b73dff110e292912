import { repeatsOf } from '../../life/repeats.ts';
import { aheadOf } from '../../lifetime.ts';
import type { Rule } from '../rule.ts';
import { isoTime } from '../subject.ts';

/** A session made for a request is not older than the request by more than clocks differ by. */
const TOLERANCE_MS = 60_000;

/** The same token came in a second response, or was created well before the page asked for it. */
export const tokenCached = {
  rule: 'token-cached',
  severity: 'warning',
  look: ({ life, dated }) => {
    const { lifetime } = life;
    if (!dated) return [];
    const lines = repeatsOf(life).map(({ exchange }) => `response: ${isoTime(exchange.endedAt)}`);
    const { startedAt } = dated.exchange;
    const createdAt = lifetime?.createdAt ?? null;
    if (!lifetime || createdAt === null) return lines;
    if (createdAt - aheadOf(lifetime) >= startedAt - TOLERANCE_MS) return lines;
    return [`created_at: ${isoTime(createdAt)}`, `request: ${isoTime(startedAt)}`, ...lines];
  },
} as const satisfies Rule;
