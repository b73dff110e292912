/**
 * A text with some of its escapes undone. `at[i]` is where character `i` stood in the text that was
 * received, `at[text.length]` where that text ends; null when nothing has moved.
 */
export type Layer = { readonly text: string; readonly at: Int32Array | null };

const SHORT: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Where a position of a layer stands in the text received. */
export const sourceOf = (layer: Layer, i: number): number => layer.at?.[i] ?? i;

/** The characters an escape stands for and its length, null where there is none. */
type Decode = (text: string, i: number) => readonly [decoded: string, length: number] | null;

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

/** `\u0041` and `\n` of JSON text. */
const jsonEscape: Decode = (text, i) => {
  const next = text[i + 1];
  if (next === undefined) return null;
  if (next !== 'u') return [SHORT[next] ?? next, 2];
  const code = hexAt(text, i + 2, 4);
  return code < 0 ? null : [String.fromCharCode(code), 6];
};

/** The least character that so many bytes after the first stand for in UTF-8. */
const LEAST = [0, 0x80, 0x800, 0x10000] as const;

/** The character of two to four bytes of UTF-8, null when they are none; `lead` is the first of them. */
function characterAt(text: string, i: number, lead: number): readonly [string, number] | null {
  if (lead < 0xc2 || lead > 0xf4) return null;
  const more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  let code = lead & (0x3f >> more);
  for (let at = i + 3; at <= i + 3 * more; at += 3) {
    const byte = text[at] === '%' ? hexAt(text, at + 1, 2) : -1;
    if ((byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  if (code < LEAST[more] || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null;
  return [String.fromCodePoint(code), 3 * (more + 1)];
}

/**
 * `%41` of a URL, and the two to four bytes of UTF-8 that stand for one character together. Not by
 * `decodeURIComponent`: its exceptions cost so much that a body of broken escapes would be slow.
 */
const percentEscape: Decode = (text, i) => {
  const byte = hexAt(text, i + 1, 2);
  if (byte < 0) return null;
  return byte < 0x80 ? [String.fromCharCode(byte), 3] : characterAt(text, i, byte);
};

function undo(layer: Layer, mark: string, decode: Decode): Layer | null {
  const { text } = layer;
  let next = text.indexOf(mark);
  if (next < 0) return null;
  const at = new Int32Array(text.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let done = 0;
  const copy = (end: number): void => {
    pieces.push(text.slice(done, end));
    for (let i = done; i < end; i++) at[length++] = sourceOf(layer, i);
    done = end;
  };
  while (next >= 0) {
    const decoded = decode(text, next);
    if (decoded) {
      copy(next);
      const [characters, size] = decoded;
      pieces.push(characters);
      for (let i = 0; i < characters.length; i++) at[length++] = sourceOf(layer, next);
      done = next + size;
    }
    next = text.indexOf(mark, decoded ? done : next + 1);
  }
  copy(text.length);
  at[length] = sourceOf(layer, text.length);
  return { text: pieces.join(''), at };
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
