import { endOfLifetime, outlivedAt } from '../../life/state.ts';
import type { Rule } from '../rule.ts';
import { isoTime } from '../subject.ts';

/** StackOne accepted the token after the time at which it should have ended. */
export const outlivedEstimate = {
  rule: 'outlived-estimate',
  severity: 'info',
  look: ({ life }) => {
    const end = endOfLifetime(life);
    const acceptedAt = outlivedAt(life);
    return end === null || acceptedAt === null
      ? []
      : [`${life.lifetime?.basis}: ${isoTime(end)}`, `accepted: ${isoTime(acceptedAt)}`];
  },
} as const satisfies Rule;
