import { CATEGORIES, HISTORIC_CATEGORIES, wireValueOf } from '../stackone/categories.ts';
import { describe, shorten } from './describe.ts';
import type { Category } from './inspection.ts';
import { MAX_ITEMS } from './problems.ts';
import type { Secrets } from './secrets.ts';

const KNOWN: ReadonlySet<string> = new Set(CATEGORIES);
const MAX_LENGTH = 200;

type Standing = Pick<Category, 'standing' | 'wire'>;

function standingOf(value: unknown): Standing {
  if (typeof value !== 'string') return { standing: 'unknown', wire: null };
  if (KNOWN.has(value)) return { standing: 'known', wire: value };
  if (HISTORIC_CATEGORIES.has(value)) return { standing: 'historic', wire: value };
  const wire = wireValueOf(value);
  const isCategory = wire !== null && (KNOWN.has(wire) || HISTORIC_CATEGORIES.has(wire));
  return isCategory ? { standing: 'spelling', wire } : { standing: 'unknown', wire: null };
}

/**
 * The items of `categories` in the order received (the first 64), and the current values that are
 * not among them; nothing is missing from a session that lists none, which offers all.
 */
export function listCategories(
  value: unknown,
  secrets: Secrets,
): { categories: Category[]; missing: string[] } {
  if (!Array.isArray(value)) return { categories: [], missing: [] };
  const items: readonly unknown[] = value.slice(0, MAX_ITEMS);
  const categories = items.map((item, i): Category => {
    const shown =
      typeof item === 'string'
        ? shorten(item, MAX_LENGTH, secrets)
        : describe(item, false, secrets);
    return { value: shown, ...standingOf(item), duplicate: items.indexOf(item) < i };
  });
  const listed = new Set(categories.map(({ wire }) => wire));
  const missing = CATEGORIES.filter(
    (category) => !listed.has(category) && !value.includes(category, MAX_ITEMS),
  );
  return { categories, missing };
}
