import { mentionsSession } from '../page/gate.ts';
import { holdsSession } from './holds.ts';

/** How many opening braces before a key are tried as the start of its session. */
const MAX_STARTS = 12;

/** How many characters of a script are looked at in all for where objects end. */
const MAX_SCANNED = 4_000_000;

const KEY = /rigin_?[oO]wner|uth_?[lL]ink/g;

/** A text within quotation marks, with what is escaped in it. One that is never closed goes to the end. */
const QUOTED = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)/gs;

/** What tells where an object ends. */
const PART = new RegExp(`${QUOTED.source}|[{}]`, 'gs');

/** Where the object that starts at a brace ends, past braces within quotation marks; 0 if nowhere. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  PART.lastIndex = start;
  for (let found = PART.exec(text); found; found = PART.exec(text)) {
    if (found[0] === '{') depth++;
    else if (found[0] === '}' && --depth === 0) return PART.lastIndex;
  }
  return 0;
}

/** The objects with a session that stand in a text as JSON, such as in an assignment of a script. */
function objectsIn(text: string): string[] {
  const found: string[] = [];
  let after = 0;
  let left = MAX_SCANNED;
  for (const { index } of text.matchAll(KEY)) {
    let start = index;
    for (let i = 0; i < MAX_STARTS && left > 0 && start > after; i++) {
      start = text.lastIndexOf('{', start - 1);
      if (start < after) break;
      const end = endOfObject(text, start);
      left -= (end || text.length) - start;
      const object = text.slice(start, end);
      if (end && holdsSession(object)) {
        found.push(object);
        after = end;
      }
    }
  }
  return found;
}

const unquoted = (quoted: string): string => {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
};

/** The texts that stand within quotation marks in a script. */
export const quotedIn = (text: string): string[] =>
  [...text.matchAll(QUOTED)].map(([quoted]) => unquoted(quoted));

/**
 * The JSON texts with a session in a script: an object that is written into it, or into one of its
 * strings as in `JSON.parse("…")`. The smallest object that holds the session is given.
 */
export const jsonInScript = (text: string): string[] =>
  [text, ...quotedIn(text).filter(mentionsSession)].flatMap(objectsIn);
