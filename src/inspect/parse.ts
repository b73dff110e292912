import { MAX_BODY } from '../protocol/exchange.ts';
import type { Refusal } from './inspection.ts';
import { hasTooMany } from './too-many.ts';

/** A JSON value, or why there is none. */
export type Parsed = { readonly value: unknown } | { readonly refusal: Refusal };

const MARKS = ['rigin_owner_', 'riginOwner', 'uth_link_url', 'uthLinkUrl'];

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
