import { maskText } from './mask.ts';
import { GAP, maskSecret } from './mask-secret.ts';
import type { Secrets } from './secrets.ts';

/** How much of a text is looked at before it is cut. */
const WINDOW = 1_000;
const MAX_LENGTH = 80;

/** A text masked and cut to `length` characters; `frame` stands around it and is masked with it. */
export function shorten(
  text: string,
  length: number,
  secrets: Secrets,
  frame: readonly [start: string, end: string] = ['', ''],
): string {
  const [start, end] = frame;
  const masked = maskText(start + text.slice(0, WINDOW) + end, secrets);
  const isCut = text.length > WINDOW || masked.length > length;
  return isCut ? masked.slice(0, length - 1 - end.length) + GAP + end : masked;
}

/** The JSON type of a value in one word; `nothing` for what is absent. */
export function typeOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A value in at most 80 characters: its type and, where that is short, itself, masked. */
export function describe(value: unknown, secret: boolean, secrets: Secrets): string {
  const type = typeOf(value);
  if (typeof value === 'string') {
    return shorten(secret ? maskSecret(value) : value, MAX_LENGTH, secrets, ['string "', '"']);
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    const text = String(value);
    return shorten(`${type} ${secret ? maskSecret(text) : text}`, MAX_LENGTH, secrets);
  }
  return type;
}
