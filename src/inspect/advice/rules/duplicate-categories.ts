import type { Rule } from '../rule.ts';

/** A category stands more than once in the session object. */
export const duplicateCategories = {
  rule: 'duplicate-categories',
  severity: 'info',
  look: ({ life, show }) =>
    (life.session?.categories ?? []).flatMap(({ value, duplicate }, i) =>
      duplicate ? [show(`categories[${i}]`, value)] : [],
    ),
} as const satisfies Rule;
