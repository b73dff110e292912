import { endOfValue } from './ends.ts';
import { findKeyed } from './keyed.ts';
import { decodePercent, layersOf } from './layers.ts';
import { isSecretName, mayNameSecret, parameterPattern } from './secret-names.ts';

/** All that may belong to a value is known as secret. */
const PARAMETER = parameterPattern('');

/** What stands between the quotes of a string in JSON, if a parser would take it. */
const LITERAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none of them in a string
  /^[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*$/;

// Not tried and caught: an exception costs a hundred times as much, and a body may hold thousands.
const unquote = (literal: string): string =>
  LITERAL.test(literal) ? String(JSON.parse(`"${literal}"`)) : literal;

function* secretsSaidIn(text: string): Generator<string> {
  if (!mayNameSecret(text)) return;
  for (const [, value = ''] of text.matchAll(PARAMETER)) {
    yield value;
    yield decodePercent(value);
  }
  for (const { start, end } of findKeyed(text)) yield unquote(text.slice(start, end));
}

/**
 * The secrets that a text says itself are some: the secret parameters of URLs, and the values of
 * secret keys in JSON or a piece of it, also behind up to two layers of JSON's and of a URL's escapes.
 * As they stand in the text, and as they read.
 */
export function* secretsHiddenIn(text: string): Generator<string> {
  // Neither a parameter nor a key with its value is without one of these, however it is escaped.
  if (!/["=%\\]/.test(text) || !mayNameSecret(text)) return;
  for (const layer of layersOf(text)) yield* secretsSaidIn(layer.text);
}

/** A key of plain letters before an object or a list. */
const HOLDER = /"([\w-]{1,40})"\s*:\s*(?=[[{])/g;

/** A text, and the colon that makes it a key. One that is cut off ends with what holds it. */
const TEXT = /"([^"\\]*(?:\\.[^"\\]*)*)(?:"(\s*:)?|\\?$)/gs;

/**
 * The texts in objects and lists under secret keys, of a body and of its layers, as they read: also in
 * a value that stands twice, of which a parser gives only the last.
 */
export function* secretsHeldIn(body: string): Generator<string> {
  if (!mayNameSecret(body)) return;
  for (const { text } of layersOf(body)) {
    let done = 0;
    for (const { 0: whole, 1: key = '', index } of text.matchAll(HOLDER)) {
      const start = index + whole.length;
      if (start < done || !isSecretName(key)) continue;
      done = endOfValue(text, start);
      for (const [, literal = '', colon] of text.slice(start, done).matchAll(TEXT)) {
        if (!colon) yield unquote(literal);
      }
    }
  }
}
