const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A text from a response fit for a terminal: control characters could move the cursor, others turn
 * the direction of the line.
 */
export const safe = (text: string): string =>
  text.replace(UNSAFE, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
