import type { Rule } from '../rule.ts';
import { isoTime } from '../subject.ts';

/** The token was used although a newer session for the same owner and provider existed. */
export const usedAfterNewer = {
  rule: 'used-after-newer',
  severity: 'warning',
  look: ({ life: { replacedAt, uses } }) => {
    if (replacedAt === null) return [];
    const use = uses.find(({ sighting }) => sighting.startedAt > replacedAt)?.sighting;
    return use ? [`created: ${isoTime(replacedAt)}`, `${use.kind}: ${isoTime(use.startedAt)}`] : [];
  },
} as const satisfies Rule;
