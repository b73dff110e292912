import { attempt, firstGroup, hasOwn, isArray, keys, parse } from './safe/language.ts';

/*
 * Which bodies may leave the page: those that hold an object that looks like a connect session.
 * The same rule as `inspect/`, which names what arrives; a test holds the two against each other.
 */

const MAX_DEPTH = 4;
const MAX_VALUES = 20_000;

/** The three spellings of each key that tells: the first three are a session's own. */
const SPELLINGS =
  'origin_owner_id origin_owner_name auth_link_url token project_id organization_id id created_at'
    .split(' ')
    .map((wire) => {
      const pascal = wire.replace(/(^|_)(.)/g, (_all, _mark, letter) => letter.toUpperCase());
      return [wire, wire.charAt(0) + pascal.slice(1), pascal] as const;
    });

/** Whether JSON text that holds an object may start with a code: white space, BOM, `"`, `[`, `{`. */
export const mayStartJson = (code: number): boolean =>
  code === 0x7b || code === 0x5b || code === 0x22 || code === 0xef || (code > 8 && code < 0x21);

/** Whether a text starts as JSON that can hold an object: `{`, `[` or a string, after white space. */
export const startsAsJson = (text: string): boolean =>
  firstGroup(/^[\s\ufeff]*([[{"])/, text) !== null;

/** Whether a text holds a key that every session or near miss has one of, perhaps in escapes. */
export const mentionsSession = (text: string): boolean =>
  firstGroup(/(rigin_?[oO]wner|uth_?[lL]ink|\\u00[4-7])/, text) !== null;

/** The JSON value of a text, undefined when it is none. */
export const parseJson = (text: string): unknown => attempt(() => parse(text));

function looksLikeSession(object: object): boolean {
  let count = 0;
  let isBearer = false;
  for (let i = 0; i < SPELLINGS.length && (count || i < 3); i++) {
    const names = SPELLINGS[i];
    if (
      names &&
      (hasOwn(object, names[0]) || hasOwn(object, names[1]) || hasOwn(object, names[2]))
    ) {
      count++;
      isBearer ||= i === 2 || i === 3;
    }
  }
  return isBearer ? count > 3 : count === 6;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Whether a value the platform has just made for the page is, or holds up to four levels down, an
 * object that looks like a connect session; a string that holds JSON is opened once. Undefined when
 * it holds too many values to tell.
 */
export function holdsSession(value: unknown): boolean | undefined {
  let left = MAX_VALUES;
  const visit = (node: unknown, depth: number, opened: boolean): boolean => {
    left--;
    if (typeof node === 'string') {
      return (
        !opened &&
        startsAsJson(node) &&
        mentionsSession(node) &&
        visit(parseJson(node), depth, true)
      );
    }
    if (!isRecord(node)) return false;
    const list = isArray(node);
    if (!list && looksLikeSession(node)) return true;
    if (depth === MAX_DEPTH) return false;
    const names = list ? node : keys(node);
    for (let i = 0; i < names.length && left > 0; i++) {
      if (visit(node[list ? i : names[i]], depth + 1, opened)) return true;
    }
    return false;
  };
  return visit(value, 0, false) || (left > 0 ? false : undefined);
}
