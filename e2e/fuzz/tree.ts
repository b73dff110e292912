/**
 * A JSON document as it may stand on the wire, which no JavaScript value can hold: keys twice, numbers
 * in any notation, `__proto__` as a key. `literal` is JSON text as it is; `inner` is a string that
 * holds JSON.
 */
export type Tree =
  | { readonly type: 'object'; readonly entries: Entry[] }
  | { readonly type: 'array'; readonly items: Item[] }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'literal'; readonly json: string }
  | { readonly type: 'inner'; readonly tree: Tree };

/** A place in an object, with its key; or in an array. Its value can be put in another's place. */
export type Entry = { key: string; value: Tree };
export type Item = { value: Tree };

/** A tree of a text. */
export const text = (value: string): Tree => ({ type: 'text', text: value });

/** A tree of JSON text, which is not looked into. */
export const literal = (json: string): Tree => ({ type: 'literal', json });

/** An object of keys and trees. */
export const object = (entries: Readonly<Record<string, Tree>>): Tree => ({
  type: 'object',
  entries: Object.entries(entries).map(([key, value]) => ({ key, value })),
});

/** An array of trees. */
export const array = (...values: readonly Tree[]): Tree => ({
  type: 'array',
  items: values.map((value) => ({ value })),
});

/** The tree of a JSON value. */
export function treeOf(value: unknown): Tree {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return array(...value.map(treeOf));
  if (typeof value !== 'object' || value === null) return literal(JSON.stringify(value) ?? 'null');
  const entries = Object.entries(value).map(([key, child]) => ({ key, value: treeOf(child) }));
  return { type: 'object', entries };
}

/** A copy that shares no place with the tree. */
export function copyOf(tree: Tree): Tree {
  if (tree.type === 'object') {
    const entries = tree.entries.map(({ key, value }) => ({ key, value: copyOf(value) }));
    return { type: 'object', entries };
  }
  if (tree.type === 'array') return array(...tree.items.map(({ value }) => copyOf(value)));
  return tree.type === 'inner' ? { type: 'inner', tree: copyOf(tree.tree) } : tree;
}

/** A place in a tree and the list of places that it stands in. */
export type Place =
  | { readonly at: Entry; readonly list: Entry[]; readonly keyed: true }
  | { readonly at: Item; readonly list: Item[]; readonly keyed: false };

/** Every place of a tree, the outer before the inner. */
export function placesOf(tree: Tree, found: Place[] = []): Place[] {
  if (tree.type === 'inner') placesOf(tree.tree, found);
  if (tree.type === 'object') {
    for (const at of tree.entries) {
      found.push({ at, list: tree.entries, keyed: true });
      placesOf(at.value, found);
    }
  }
  if (tree.type === 'array') {
    for (const at of tree.items) {
      found.push({ at, list: tree.items, keyed: false });
      placesOf(at.value, found);
    }
  }
  return found;
}

/** Writes a tree as JSON text, its texts as `quote` writes them. */
export function print(tree: Tree, quote: (text: string) => string): string {
  switch (tree.type) {
    case 'object':
      return `{${tree.entries.map(({ key, value }) => `${quote(key)}:${print(value, quote)}`).join(',')}}`;
    case 'array':
      return `[${tree.items.map(({ value }) => print(value, quote)).join(',')}]`;
    case 'text':
      return quote(tree.text);
    case 'literal':
      return tree.json;
    default:
      return quote(print(tree.tree, quote));
  }
}
