import { lifeStateAt } from '../../life/state.ts';
import type { Rule } from '../rule.ts';
import { isoTime } from '../subject.ts';

/** The lifetime is over and no call has said so yet. */
export const expired = {
  rule: 'expired',
  severity: 'info',
  look: ({ life, now }) => {
    const { state, at } = lifeStateAt(life, now);
    return state === 'expired' && at !== null ? [isoTime(at)] : [];
  },
} as const satisfies Rule;
