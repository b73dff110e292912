import { array, dynamic, refine, type Struct } from 'superstruct';
import { HISTORIC_CATEGORIES, wireValueOf } from './categories.ts';
import { leaf, spelled } from './leaves.ts';

/** One item of `categories`, a closed list: the values a model ever had, and their spellings. */
function category(values: readonly string[]): Struct<string, null> {
  const accepted = new Set(values);
  const known = leaf<string>(
    'category',
    'a category of this model',
    (value) => typeof value === 'string' && accepted.has(wireValueOf(value) ?? value),
  );
  const current = refine(known, 'historic', (value) => {
    const fate = HISTORIC_CATEGORIES.get(value);
    return fate === undefined || `a category of today; this one was ${fate}`;
  });
  return spelled(current);
}

const notAnArray = leaf<string[]>('array', 'array of categories', Array.isArray);

/** `categories`: an array whose every item is one of `values` or a documentation spelling of one. */
export function categoryList(values: readonly string[]): Struct<string[], null> {
  const items = array(category(values));
  return dynamic<string[]>((value) => (Array.isArray(value) ? items : notAnArray));
}
