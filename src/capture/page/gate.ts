import { MAX_DEPTH, MAX_VALUES, MOST_KEPT } from './limits.ts';
import { attempt, create, isArray, keys, parse } from './safe/language.ts';
import { firstGroup, isText } from './safe/text.ts';

/*
 * Which bodies may leave the page: those that hold an object that looks like a connect session.
 * The same rule as `inspect/`, which names what arrives; a test holds the two against each other.
 */

/**
 * A bit for each key that tells, under its three spellings: the first three are a session's own, the
 * third and the fourth carry it.
 */
const BITS: Record<string, number | undefined> = create(null);

'origin_owner_id originOwnerId OriginOwnerId origin_owner_name originOwnerName OriginOwnerName auth_link_url authLinkUrl AuthLinkUrl token token Token project_id projectId ProjectId organization_id organizationId OrganizationId id id Id created_at createdAt CreatedAt'
  .split(' ')
  .forEach((name, i) => {
    BITS[name] = 1 << (i / 3);
  });

/** A bit for each code of white space in JSON: tab, line feed, carriage return, space (32, so the first). */
const WHITE_SPACE = 0x2601;

/** Whether JSON text that holds an object may start with a code: white space, BOM, `"`, `[`, `{`. */
export const mayStartJson = (code: number): boolean =>
  code === 0x7b ||
  code === 0x5b ||
  code === 0x22 ||
  code === 0xef ||
  (code > 8 && code < 0x21 && !!((1 << code) & WHITE_SPACE));

/** Whether a text starts as JSON that can hold an object: `{`, `[` or a string, after white space. */
export const startsAsJson = (text: string): boolean => !!firstGroup(/^\s*([[{"])/, text);

/** Whether a text holds a key that every session or near miss has one of, perhaps in escapes. */
export const mentionsSession = (text: string): boolean =>
  firstGroup(/(rigin_?[oO]wner|uth_?[lL]ink|\\u00[4-7])/, text) !== undefined;

/** The JSON value of a text, undefined when it is none. */
export const parseJson = (text: string): unknown => attempt(() => parse(text));

/** No session object is shorter as JSON text: a key that carries it and three more. */
const SHORTEST = 40;

function areSession(names: readonly string[]): boolean {
  let seen = 0;
  for (let i = 0; i < names.length; i++) seen |= BITS[names[i] ?? ''] ?? 0;
  if (!(seen & 0b111)) return false;
  let count = 0;
  for (let rest = seen; rest; rest &= rest - 1) count++;
  return seen & 0b1100 ? count > 3 : count === 6;
}

/** Whether a value is an object or an array. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Looks for a value that passes a test: in a value the platform has just made for the page, and in
 * those up to four levels down in it; a string that holds JSON is opened once. Gives a negative
 * number when there is one, 0 when there are too many values to tell, else how many more values
 * could have been looked at. The test gets the keys of an object too, null for anything else.
 */
export function someValue(
  value: unknown,
  test: (node: unknown, names: readonly string[] | null) => boolean,
): number {
  let left = MAX_VALUES;
  const visit = (node: unknown, depth: number, opened: boolean): void => {
    if (left < 1) return;
    left--;
    const list: readonly unknown[] | null = isArray(node) ? node : null;
    const names = isRecord(node) && !list ? keys(node) : null;
    if (test(node, names)) {
      left = -1;
    } else if (isText(node)) {
      if (!opened && node.length > SHORTEST && startsAsJson(node) && mentionsSession(node)) {
        visit(parseJson(node), depth, true);
      }
    } else if (isRecord(node) && depth < MAX_DEPTH) {
      const { length } = list ?? names ?? '';
      for (let i = 0; i < length && left > 0; i++) {
        visit(list ? list[i] : node[names?.[i] ?? ''], depth + 1, opened);
      }
    }
  };
  visit(value, 0, false);
  return left;
}

/** `someValue` for an object that looks like a connect session. */
export const findSession = (value: unknown): number =>
  someValue(value, (_node, names) => names !== null && areSession(names));

/** Whether a value is small all the way down: in values, and in the characters of its texts. */
export function isSmall(value: unknown): boolean {
  let left = MOST_KEPT;
  const visit = (node: unknown): void => {
    left -= isText(node) ? 1 + node.length / 16 : 1;
    if (left < 0 || !isRecord(node)) return;
    const list = isArray(node);
    const names = list ? node : keys(node);
    for (let i = 0; i < names.length && left > 0; i++) visit(node[list ? i : names[i]]);
  };
  visit(value);
  return value !== undefined && left > 0;
}
