import type { Exchange } from '../protocol/exchange.ts';
import { parseBody, startsAsJson } from './parse.ts';

/**
 * A value found under a key: the path to it (raw keys and indexes), its key without separators and
 * in lower case, and how deep below the root it lies (0 for a key of the root).
 */
export type Found = {
  readonly path: string;
  readonly name: string;
  readonly value: unknown;
  readonly depth: number;
};

/** How deep below the root a key is looked for, and how many values are looked at. */
const MAX_DEPTH = 4;
const MAX_VALUES = 5_000;
const MAX_KEY = 40;

const plain = (key: string): string =>
  key.length > MAX_KEY ? '' : key.replace(/[_-]/g, '').toLowerCase();

const open = (value: unknown): unknown => {
  if (typeof value !== 'string' || !startsAsJson(value)) return value;
  const inner = parseBody(value);
  return 'value' in inner ? inner.value : value;
};

/**
 * The values that stand under keys of a JSON value, up to `maxDepth` levels down in objects and
 * arrays and in texts that hold JSON themselves; the shallowest first. `isWanted` is asked with the
 * key as `name` has it: `originownerid` for `origin_owner_id`, `originOwnerId` and
 * `ORIGIN-OWNER-ID`. Looks at 5 000 values at most.
 */
export function findKeys(
  root: unknown,
  isWanted: (name: string) => boolean,
  maxDepth = MAX_DEPTH,
): readonly Found[] {
  const found: Found[] = [];
  let level: Pick<Found, 'path' | 'value'>[] = [{ path: '', value: root }];
  let left = MAX_VALUES;
  for (let depth = 0; depth <= maxDepth && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { path, value } of level) {
      const node = open(value);
      if (typeof node !== 'object' || node === null) continue;
      const isList = Array.isArray(node);
      for (const key of Object.keys(node)) {
        if (--left < 0) return found;
        const child: unknown = Reflect.get(node, key);
        const place = isList ? `${path}[${key}]` : path ? `${path}.${key}` : key;
        const name = isList ? '' : plain(key);
        if (name && isWanted(name)) found.push({ path: place, name, value: child, depth });
        if (depth < maxDepth) next.push({ path: place, value: child });
      }
    }
    level = next;
  }
  return found;
}

const queryOf = (url: string): URLSearchParams =>
  new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '');

/**
 * The values that the page's own request has under keys: in the query of its address, then in its
 * JSON body, the shallowest first.
 */
export function findInRequest(
  { url, requestBody }: Exchange,
  isWanted: (name: string) => boolean,
): readonly Found[] {
  const query = [...queryOf(url).entries()]
    .map(([key, value]) => ({ path: `?${key}`, name: plain(key), value, depth: 0 }))
    .filter(({ name }) => name && isWanted(name));
  if (requestBody.kind !== 'json') return query;
  const parsed = parseBody(requestBody.text);
  return 'value' in parsed ? [...query, ...findKeys(parsed.value, isWanted)] : query;
}
