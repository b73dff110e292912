const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The end of the string literal that starts at `i` of a JSON text. */
export function endOfString(text: string, i: number): number {
  let end = i + 1;
  while (end < text.length && text.charCodeAt(end) !== QUOTE) {
    end += text.charCodeAt(end) === BACKSLASH ? 2 : 1;
  }
  return end + 1;
}

const isOpening = (code: number): boolean => code === 0x7b || code === 0x5b;

/** Whether a character closes an object or a list. */
export const isClosing = (code: number): boolean => code === 0x7d || code === 0x5d;

/** The end of the JSON value that starts at `i`. */
export function endOfValue(text: string, i: number): number {
  let depth = 0;
  let at = i;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(text, at);
      if (depth === 0) return at;
    } else if (isOpening(code)) {
      depth += 1;
      at += 1;
    } else if (isClosing(code)) {
      depth -= 1;
      if (depth < 0) return at;
      at += 1;
      if (depth === 0) return at;
    } else if (depth === 0 && (code <= 0x20 || code === 0x2c)) {
      return at;
    } else {
      at += 1;
    }
  }
  return at;
}
