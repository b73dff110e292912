/**
 * A text with some of its escapes undone. `at[i]` is where character `i` stood in the text that was
 * received, `at[text.length]` where that text ends; null when nothing has moved.
 */
export type Layer = { readonly text: string; readonly at: Int32Array | null };

/** The characters that JSON writes as a letter, by the letter's code: `\b`, `\f`, `\n`, `\r`, `\t`. */
const SHORT: Readonly<Record<number, number>> = { 98: 8, 102: 12, 110: 10, 114: 13, 116: 9 };

/** Where a position of a layer stands in the text received. */
export const sourceOf = (layer: Layer, i: number): number => layer.at?.[i] ?? i;

/**
 * What an escape at `i` stands for: the code point, and how long the escape is in the bits above; 0 where
 * there is none. One number, since a text may hold a million escapes.
 */
type Decode = (text: string, i: number) => number;

const CODE_BITS = 21;
const CODE = 0x1fffff;
const decoded = (code: number, length: number): number => (length << CODE_BITS) | code;

/** The digit that a character code stands for in hexadecimal, -1 when it is none. */
function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** The number that `count` hexadecimal digits at `i` stand for, -1 when they are none. */
function hexAt(text: string, i: number, count: number): number {
  let value = 0;
  for (let k = i; k < i + count; k++) {
    const digit = digitOf(text.charCodeAt(k));
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/** `\u0041` and `\n` of JSON text; a `\u` without its digits reads as the letter, as any other does. */
const jsonEscape: Decode = (text, i) => {
  const next = text.charCodeAt(i + 1);
  if (Number.isNaN(next)) return 0;
  const code = next === 0x75 ? hexAt(text, i + 2, 4) : -1;
  return code < 0 ? decoded(SHORT[next] ?? next, 2) : decoded(code, 6);
};

/** The least character that so many bytes after the first stand for in UTF-8. */
const LEAST = [0, 0x80, 0x800, 0x10000] as const;

/** The character of two to four bytes of UTF-8; `lead` is the first of them. */
function characterAt(text: string, i: number, lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  let code = lead & (0x3f >> more);
  for (let at = i + 3; at <= i + 3 * more; at += 3) {
    const byte = text[at] === '%' ? hexAt(text, at + 1, 2) : -1;
    if ((byte & 0xc0) !== 0x80) return 0;
    code = (code << 6) | (byte & 0x3f);
  }
  if (code < LEAST[more] || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return 0;
  return decoded(code, 3 * (more + 1));
}

/**
 * `%41` of a URL, and the two to four bytes of UTF-8 that stand for one character together. Not by
 * `decodeURIComponent`: its exceptions cost so much that a body of broken escapes would be slow.
 */
const percentEscape: Decode = (text, i) => {
  const byte = hexAt(text, i + 1, 2);
  if (byte < 0) return 0;
  return byte < 0x80 ? decoded(byte, 3) : characterAt(text, i, byte);
};

/** How many character codes become text at a time: all of a long text are too many arguments. */
const MOST_CODES = 8_192;

function textOf(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += MOST_CODES) {
    text += Reflect.apply(String.fromCharCode, null, codes.subarray(i, i + MOST_CODES));
  }
  return text;
}

/** A layer with the escapes that `mark` begins undone; null when it has none. */
function undo({ text, at }: Layer, mark: string, decode: Decode): Layer | null {
  if (!text.includes(mark)) return null;
  const markCode = mark.charCodeAt(0);
  const codes = new Uint16Array(text.length);
  const places = new Int32Array(text.length + 1);
  let length = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const place = at?.[i] ?? i;
    const found = code === markCode ? decode(text, i) : 0;
    const character = found ? found & CODE : code;
    places[length] = place;
    if (character > 0xffff) {
      codes[length++] = 0xd7c0 + (character >> 10);
      places[length] = place;
      codes[length++] = 0xdc00 | (character & 0x3ff);
    } else {
      codes[length++] = character;
    }
    i += found >> CODE_BITS || 1;
  }
  // Every escape is longer than what it stands for.
  if (length === text.length) return null;
  places[length] = at?.[text.length] ?? text.length;
  return { text: textOf(codes.subarray(0, length)), at: places };
}

const undoJson = (layer: Layer): Layer | null => undo(layer, '\\', jsonEscape);
const undoPercent = (layer: Layer): Layer | null => undo(layer, '%', percentEscape);

/** A text with the escapes of a URL undone; what is no escape stays as it stands. */
export const decodePercent = (text: string): string =>
  undoPercent({ text, at: null })?.text ?? text;

function* repeated(layer: Layer, step: (layer: Layer) => Layer | null): Generator<Layer> {
  yield layer;
  const once = step(layer);
  if (once) yield once;
  const twice = once && step(once);
  if (twice) yield twice;
}

/**
 * A text as received, and as it reads with its escapes undone: up to two layers of JSON's (JSON
 * inside a string of JSON) and in each up to two of a URL's (a URL in the query of another).
 */
export function* layersOf(text: string): Generator<Layer> {
  for (const json of repeated({ text, at: null }, undoJson)) yield* repeated(json, undoPercent);
}
