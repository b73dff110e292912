import { spreadOf } from '../../life/spread.ts';
import type { Rule } from '../rule.ts';

/** One token, pages of more than one origin. */
export const usedInTwoOrigins = {
  rule: 'used-in-two-origins',
  severity: 'warning',
  look: ({ life, show }) => {
    const { origins } = spreadOf(life);
    return origins.length > 1 ? origins.map((origin) => show('origin', origin)) : [];
  },
} as const satisfies Rule;
