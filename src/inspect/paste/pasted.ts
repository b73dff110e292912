import type { Exchange } from '../../protocol/exchange.ts';
import type { Refusal } from '../inspection.ts';

/** The longest text that is read, in UTF-16 code units (50 MB of ASCII): a HAR file of a long day. */
export const MAX_PASTE = 52_428_800;

/** The most responses that are taken out of one text. */
export const MAX_EXCHANGES = 200;

/**
 * What a text turned out to be: a response body, a HAR file or one entry of it, a response with its
 * headers, text with JSON in it, or nothing that could be read.
 */
export type PasteKind = 'json' | 'har' | 'har-entry' | 'http' | 'log' | 'none';

/**
 * Why a part of the text did not become an exchange.
 * `empty`: there is nothing in it. `binary`: it is not text. `compressed`: a body that is still
 * compressed. `no-body`: a response without its body. `no-session`: readable, but no session
 * object in it. `token-only`: JSON with a token and nothing about its session. `error-response`:
 * an error such as `{statusCode, message}`. `truncated`: JSON that is cut off, or a line break
 * inside one of its texts. `js-object`, `python-dict`, `ruby-hash`, `php-array`, `printed-object`:
 * a session as a program prints it, which is not JSON. `duplicate`: the very same response again.
 * `too-many`: beyond the first 200 responses with a session, 1000 responses with heads, or 16 sessions
 * of one body.
 */
export type SkipReason =
  | Refusal
  | 'empty'
  | 'binary'
  | 'compressed'
  | 'no-body'
  | 'no-session'
  | 'token-only'
  | 'error-response'
  | 'truncated'
  | 'js-object'
  | 'python-dict'
  | 'ruby-hash'
  | 'php-array'
  | 'printed-object'
  | 'duplicate'
  | 'too-many';

/** How many parts of a text were left out for one reason. */
export type Skipped = { readonly reason: SkipReason; readonly count: number };

/** What was found in a text; what was left out stands in the order of its first occurrence. */
export type Pasted = {
  readonly exchanges: readonly Exchange[];
  readonly skipped: readonly Skipped[];
  readonly kind: PasteKind;
};
