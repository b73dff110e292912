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
