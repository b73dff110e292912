import { MAX_BODY } from '../../protocol/exchange.ts';
import { factsOf, objectIn, textIn } from '../har-entry.ts';
import { mayHoldSession, startsAsJson } from '../parse.ts';
import { isJsonObject, type JsonObject } from '../wire-keys.ts';
import type { Collector } from './collector.ts';
import { decodeBase64 } from './decode.ts';
import type { SkipReason } from './pasted.ts';

const NONE: JsonObject = {};

/** The entries of a HAR file (HAR 1.2), null for anything else. */
export function entriesOf(value: unknown): readonly unknown[] | null {
  const entries = isJsonObject(value) ? objectIn(value, 'log')['entries'] : null;
  return Array.isArray(entries) ? entries : null;
}

/** Whether a JSON value is one entry of a HAR file. */
export const isEntry = (value: unknown): value is JsonObject =>
  isJsonObject(value) && 'content' in objectIn(value, 'response');

/** The body of an entry as text, or why there is none to be judged. */
function bodyOf(content: JsonObject): { readonly body: string } | { readonly reason: SkipReason } {
  const text = textIn(content, 'text');
  if (!text) return { reason: 'no-body' };
  const isEncoded = content['encoding'] === 'base64';
  // The beginning tells whether it is worth decoding: most encoded bodies are pictures.
  const start = isEncoded ? decodeBase64(text.slice(0, 400)) : text;
  if (start === null || !startsAsJson(start)) return { reason: 'no-session' };
  if (isEncoded && text.length > MAX_BODY * 2) return { reason: 'too-large' };
  const body = isEncoded ? decodeBase64(text) : text;
  if (body === null) return { reason: 'binary' };
  return body.length > MAX_BODY && mayHoldSession(body) ? { reason: 'too-large' } : { body };
}

/** Reads one entry of a HAR file; what is no entry, has no body or no session in it is counted. */
export function readEntry(entry: unknown, to: Collector): void {
  const har = isEntry(entry) ? entry : NONE;
  const read = bodyOf(objectIn(objectIn(har, 'response'), 'content'));
  if ('reason' in read) to.skip(read.reason);
  else to.offer(read.body, factsOf(har, to.now));
}
