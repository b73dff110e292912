import { spreadOf } from '../../life/spread.ts';
import type { Rule } from '../rule.ts';

/** One token, more than one tab. */
export const usedInTwoTabs = {
  rule: 'used-in-two-tabs',
  severity: 'warning',
  look: ({ life }) => {
    const { tabs } = spreadOf(life);
    return tabs > 1 ? [`tabs: ${tabs}`] : [];
  },
} as const satisfies Rule;
