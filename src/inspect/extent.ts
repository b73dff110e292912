import { endOfString, endOfValue, isClosing } from './ends.ts';
import type { Path } from './locate.ts';

/** Where a value stands in a text: from `start` up to, not including, `end`. */
export type Extent = { readonly start: number; readonly end: number };

const QUOTE = 0x22;

const skipSpace = (text: string, i: number): number => {
  let next = i;
  while (next < text.length && (text.charCodeAt(next) <= 0x20 || text[next] === '\uFEFF'))
    next += 1;
  return next;
};

const readKey = (literal: string): unknown => {
  try {
    return JSON.parse(literal);
  } catch {
    return null;
  }
};

/** Where the child of the array or object at `start` stands; of equal keys the last one counts. */
function findChild(text: string, start: number, step: string | number): number | null {
  let found: number | null = null;
  let at = skipSpace(text, start + 1);
  for (let index = 0; at < text.length && !isClosing(text.charCodeAt(at)); index++) {
    let key: unknown = index;
    if (typeof step === 'string') {
      const end = endOfString(text, at);
      key = readKey(text.slice(at, end));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    if (key === step) found = at;
    if (found !== null && typeof step === 'number') return found;
    at = skipSpace(text, endOfValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return found;
}

/**
 * Where the value a path leads to stands in a text of valid JSON. A path into a string that holds
 * JSON leads to that string. Null where the path leads nowhere.
 */
export function extentOf(text: string, path: Path): Extent | null {
  let start = skipSpace(text, 0);
  for (const step of path) {
    const code = text.charCodeAt(start);
    if (code === QUOTE) break;
    if (code !== (typeof step === 'number' ? 0x5b : 0x7b)) return null;
    const child = findChild(text, start, step);
    if (child === null) return null;
    start = child;
  }
  return { start, end: endOfValue(text, start) };
}
