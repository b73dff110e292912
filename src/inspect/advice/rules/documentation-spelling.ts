import { wireValueOf } from '../../../stackone/categories.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

const MAX_ITEMS = 64;

function spelled(show: Subject['show'], path: string, value: unknown): string[] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.slice(0, MAX_ITEMS);
    return items.flatMap((item, i) => spelled(show, `${path}[${i}]`, item));
  }
  const wire = typeof value === 'string' ? wireValueOf(value) : null;
  return wire === null ? [] : [show(path, `${value} → ${wire}`)];
}

/** Categories and types as the documentation prints them, in the response or the page's request. */
export const documentationSpelling = {
  rule: 'documentation-spelling',
  severity: 'warning',
  look: ({ wire, request, show }) => [
    ...spelled(show, 'categories', wire.get('categories')),
    ...spelled(show, 'type', wire.get('type')),
    ...request('categories').flatMap(({ path, value }) => spelled(show, path, value)),
  ],
} as const satisfies Rule;
