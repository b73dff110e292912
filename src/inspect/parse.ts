import { MAX_BODY } from '../protocol/exchange.ts';
import type { Refusal } from './inspection.ts';

/** A JSON value, or why there is none. */
export type Parsed = { readonly value: unknown } | { readonly refusal: Refusal };

/** Above this many characters a text is measured before it is parsed. */
const LARGE = 100_000;
/** A text with more keys, brackets or commas than these takes too long to read. */
const MAX_KEYS = 30_000;
const MAX_BRACKETS = 120_000;
const MAX_COMMAS = 120_000;

const MARKS = ['rigin_owner_', 'riginOwner', 'uth_link_url', 'uthLinkUrl'];

const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;
const SPACE = 0x20;

function hasTooMany(text: string): boolean {
  if (text.length < LARGE) return false;
  let keys = 0;
  let brackets = 0;
  let commas = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === COLON && last === QUOTE) keys += 1;
    else if (code === BRACKET || code === BRACE) brackets += 1;
    else if (code === COMMA) commas += 1;
    if (code > SPACE) last = code;
  }
  return keys > MAX_KEYS || brackets > MAX_BRACKETS || commas > MAX_COMMAS;
}

/**
 * Parses a text as JSON. Never throws; a text that is too long, too rich or too deep to be read in
 * time is refused.
 */
export function parseBody(text: string): Parsed {
  if (text.length > MAX_BODY) return { refusal: 'too-large' };
  if (hasTooMany(text)) return { refusal: 'too-many-values' };
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { refusal: error instanceof RangeError ? 'too-many-values' : 'not-json' };
  }
}

/**
 * Whether a text can hold a session object at all: it starts as JSON does, and has a key that every
 * session object and every near miss has one of, plain or with its letters escaped. Costs a small
 * part of parsing.
 */
export const mayHoldSession = (text: string): boolean =>
  MARKS.some((mark) => text.includes(mark)) || /\\u00[4-7]/.test(text);

/** Whether a text starts as a JSON object, array or string. */
export const startsAsJson = (text: string): boolean => /^[\uFEFF\s]{0,256}["[{]/.test(text);
