import { MAX_BODY } from '../../protocol/exchange.ts';

/** Shorter ones cannot hold a session object: `[info]`, `{}`. */
const MIN_PIECE = 24;
const MAX_DEPTH = 100_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const SPACE = 0x20;

const OPENING = /[[{]/g;
const SCALAR = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next in an array or object. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/** `next`: where to go on. `isCut`: whether the JSON ended with the text or with a line of it. */
type Attempt = { readonly next: number; readonly isCut: boolean };

/** The end of the string literal at `i`; -1 when it ends with its line. */
function endOfString(text: string, i: number): number {
  for (let at = i + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at += 1;
    else if (code < SPACE) return -1;
  }
  return -1;
}

/** Reads the array or object at `start` and gives `onPiece` it, or the whole ones in it. */
function attempt(
  text: string,
  start: number,
  onPiece: (from: number, to: number) => void,
): Attempt {
  const open: number[] = [];
  const whole: [from: number, to: number][] = [];
  let expected: Expected = 'value';
  /** After a string that should not have been one, its inside is text again. */
  let resume = start + 1;
  let at = start;
  const close = (): void => {
    const from = open.pop() ?? start;
    expected = 'comma-or-end';
    if (at - from > MAX_BODY) return;
    while ((whole.at(-1)?.[0] ?? -1) > from) whole.pop();
    if (at - from >= MIN_PIECE) whole.push([from, at]);
  };
  const stop = (isCut: boolean): Attempt => {
    for (const [from, to] of whole) onPiece(from, to);
    return { next: Math.max(resume, start + 1), isCut };
  };
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= SPACE) at += 1;
    if (at >= text.length) return stop(true);
    const code = text.charCodeAt(at);
    const isObject = open.length > 0 && text.charCodeAt(open.at(-1) ?? 0) === OPEN_OBJECT;
    if (code === QUOTE && expected !== 'colon' && expected !== 'comma-or-end') {
      const end = endOfString(text, at);
      resume = at + 1;
      if (end < 0) return stop(true);
      at = end;
      expected = expected.startsWith('key') ? 'colon' : 'comma-or-end';
      continue;
    }
    const isEnd = code === (isObject ? CLOSE_OBJECT : CLOSE_ARRAY) && expected.endsWith('end');
    const isPunctuation =
      isEnd ||
      (code === COLON && expected === 'colon') ||
      (code === COMMA && expected === 'comma-or-end');
    if (isPunctuation) {
      at += 1;
      resume = at;
      if (!isEnd) expected = code === COLON ? 'value' : isObject ? 'key' : 'value';
      else {
        close();
        if (open.length === 0) return stop(false);
      }
      continue;
    }
    if (!expected.startsWith('value')) return stop(false);
    if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      if (open.length === MAX_DEPTH) return stop(false);
      open.push(at);
      at += 1;
      expected = code === OPEN_OBJECT ? 'key-or-end' : 'value-or-end';
    } else {
      SCALAR.lastIndex = at;
      if (!SCALAR.test(text)) return stop(false);
      at = SCALAR.lastIndex;
      expected = 'comma-or-end';
    }
    resume = at;
  }
}

/**
 * Finds the arrays and objects of JSON in any text: the outermost ones that are whole and not above
 * the size of a body, in their order. Tells whether one was cut off. A position is looked at no
 * more than twice, whatever the text is, since no string can start inside another one.
 */
export function scanJson(text: string, onPiece: (from: number, to: number) => void): boolean {
  let cut = false;
  let at = 0;
  for (;;) {
    OPENING.lastIndex = at;
    const found = OPENING.exec(text);
    if (!found) return cut;
    const { next, isCut } = attempt(text, found.index, onPiece);
    cut ||= isCut;
    at = next;
  }
}
