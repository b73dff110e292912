import { endOfString } from './end-of-string.ts';
import type { Extent } from './extent.ts';
import { isSecretName } from './secret-names.ts';

/** A key of plain letters, up to where a value that can hold text begins. */
const KEY = /"([\w-]{1,40})"\s*:\s*(?=["[{])/g;

/** From there to the first text. */
const TO_TEXT = /[\s[{]*"/y;

const QUOTE = 0x22;
const COLON = 0x3a;
const OPENING = [0x5b, 0x7b];
const CLOSING = [0x5d, 0x7d];

/** Whether a text that ends at `i` is a key. */
const isKeyTo = (text: string, i: number): boolean => {
  let next = i;
  while (text.charCodeAt(next) <= 0x20) next += 1;
  return text.charCodeAt(next) === COLON;
};

type Texts = { readonly texts: readonly Extent[]; readonly end: number };

/** The texts in the value that starts at `start`, not its keys; null where it has no end. */
function textsAt(text: string, start: number): Texts | null {
  const texts: Extent[] = [];
  let depth = 0;
  let at = start;
  do {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (!isKeyTo(text, end)) texts.push({ start: at + 1, end: end - 1 });
      at = end;
    } else {
      if (OPENING.includes(code)) depth += 1;
      if (CLOSING.includes(code)) depth -= 1;
      at += 1;
    }
  } while (depth > 0 && at < text.length);
  return depth > 0 ? null : { texts, end: at };
}

/** The first text from `start` on, which has no end or is not the last of its value. */
function firstTextAt(text: string, start: number): Texts {
  TO_TEXT.lastIndex = start;
  if (!TO_TEXT.test(text)) return { texts: [], end: start + 1 };
  const from = TO_TEXT.lastIndex;
  const end = endOfString(text, from - 1);
  return { texts: [{ start: from, end: end - 1 }], end };
}

/**
 * Where all texts in the values of secret keys stand in JSON text, without their quotes, however deep:
 * also in a piece of JSON, and in a value that stands twice, of which a parser gives only the last. In
 * the order of the text; takes time in proportion to its length.
 */
export function* findUnderKeys(text: string): Generator<Extent> {
  let isWhole = true;
  const keys = new RegExp(KEY);
  for (let match = keys.exec(text); match; match = keys.exec(text)) {
    if (!isSecretName(match[1] ?? '')) continue;
    // Behind a bracket that is never closed others may be: to look for each end would take too long.
    const whole: Texts | null = isWhole ? textsAt(text, keys.lastIndex) : null;
    isWhole = whole !== null;
    const { texts, end } = whole ?? firstTextAt(text, keys.lastIndex);
    yield* texts;
    keys.lastIndex = end;
  }
}
