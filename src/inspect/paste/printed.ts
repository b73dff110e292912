import type { SkipReason } from './pasted.ts';

/** A key that only session objects and what is like them have. */
const KEY = '(?:origin_?owner_?(?:id|name)|auth_?link_?url)';
const MARK = /rigin_?owner_?(?:id|name)|uth_?link_?url/i;

/** How much of a text around the first such key is looked at. */
const BEFORE = 300;
const AFTER = 3_000;

const pattern = (source: string): RegExp => new RegExp(source.replaceAll('KEY', KEY), 'i');

/** How languages print an object, each by its own signs; the first that fits is it. */
const PRINTS: readonly (readonly [reason: SkipReason, pattern: RegExp])[] = [
  ['php-array', pattern(`\\[["']?KEY["']?\\] {0,9}=>|'KEY' {0,9}=>`)],
  [
    'ruby-hash',
    pattern(`"KEY" {0,9}=>|:KEY {0,9}=>|@KEY=|[{,]\\s{0,40}KEY: [\\s\\S]{0,3000}\\bnil\\b`),
  ],
  ['python-dict', pattern(`'KEY' {0,9}:|"KEY" {0,9}:[\\s\\S]{0,3000}: (?:None|True|False)\\b`)],
  ['js-object', pattern('[{,]\\s{0,40}KEY:')],
  ['truncated', pattern('"KEY" {0,9}:[\\s\\S]{0,3000}(?:\\.\\.\\.|…|truncated)')],
  ['not-json', pattern('"KEY" {0,9}:')],
  ['printed-object', pattern('[([{][^\\n]{0,300}KEY=[^\\n]{0,3000}[)\\]}]')],
];

/**
 * As what a text without readable JSON prints a session, or what is wrong with its JSON; null when
 * it only speaks of one. `isCut`: whether a piece of JSON in it ended too early.
 */
export function readPrint(text: string, isCut: boolean): SkipReason | null {
  const mark = text.search(MARK);
  if (mark < 0) return null;
  const window = text.slice(Math.max(0, mark - BEFORE), mark + AFTER);
  const reason = PRINTS.find(([, print]) => print.test(window))?.[0] ?? null;
  return reason === 'not-json' && isCut ? 'truncated' : reason;
}
