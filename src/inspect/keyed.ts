import { endOfString } from './ends.ts';
import { isSecretName } from './secret-names.ts';

/** A key of plain letters and the opening quote of its value: a text, or the first one of a list. */
const KEYED = /"([\w-]{1,40})"\s*:[\s[]*"/g;

/**
 * Where the values of secret keys stand in JSON text, without their quotes: also in a piece of JSON,
 * and those of a key that stands twice, of which a parser gives only the last.
 */
export function* findKeyed(
  text: string,
): Generator<{ readonly start: number; readonly end: number }> {
  for (const { 0: whole, 1: key = '', index } of text.matchAll(KEYED)) {
    if (!isSecretName(key)) continue;
    const start = index + whole.length;
    yield { start, end: endOfString(text, start - 1) - 1 };
  }
}
