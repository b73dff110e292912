import { MAX_BODY, MAX_REQUEST_BODY, type RequestBody } from '../../protocol/exchange.ts';
import { readDate, readHttpDate } from '../../stackone/dates.ts';
import { mayHoldSession, parseBody, startsAsJson } from '../parse.ts';
import { isJsonObject, type JsonObject } from '../wire-keys.ts';
import type { Collector } from './collector.ts';
import { decodeBase64 } from './decode.ts';
import type { Facts } from './facts.ts';
import type { SkipReason } from './pasted.ts';

/** The limits of an exchange's texts (protocol/exchange.ts). */
const MAX_URL = 65_536;
const MAX_HEADER = 1_024;
const MAX_METHOD = 32;

const NONE: JsonObject = {};
const objectIn = (object: JsonObject, key: string): JsonObject => {
  const value = object[key];
  return isJsonObject(value) ? value : NONE;
};
const textIn = (object: JsonObject, key: string): string | null => {
  const value = object[key];
  return typeof value === 'string' ? value : null;
};
const numberIn = (object: JsonObject, key: string): number => {
  const value = object[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
};

/** The entries of a HAR file (HAR 1.2), null for anything else. */
export function entriesOf(value: unknown): readonly unknown[] | null {
  const entries = isJsonObject(value) ? objectIn(value, 'log')['entries'] : null;
  return Array.isArray(entries) ? entries : null;
}

/** Whether a JSON value is one entry of a HAR file. */
export const isEntry = (value: unknown): value is JsonObject =>
  isJsonObject(value) && 'content' in objectIn(value, 'response');

function headerOf(message: JsonObject, name: string): string | null {
  const headers = message['headers'];
  if (!Array.isArray(headers)) return null;
  const header = headers
    .filter(isJsonObject)
    .find((one) => textIn(one, 'name')?.toLowerCase() === name);
  return (header && textIn(header, 'value')?.slice(0, MAX_HEADER)) ?? null;
}

function requestBodyOf(request: JsonObject): RequestBody {
  const text = textIn(objectIn(request, 'postData'), 'text');
  if (!text) return { kind: 'none' };
  if (text.length > MAX_REQUEST_BODY) return { kind: 'omitted', reason: 'too-large' };
  return startsAsJson(text) && 'value' in parseBody(text)
    ? { kind: 'json', text }
    : { kind: 'omitted', reason: 'not-json' };
}

function factsOf(entry: JsonObject, now: number): Facts {
  const request = objectIn(entry, 'request');
  const response = objectIn(entry, 'response');
  const method = textIn(request, 'method');
  const status = numberIn(response, 'status');
  const type =
    headerOf(response, 'content-type') ?? textIn(objectIn(response, 'content'), 'mimeType');
  const date = headerOf(response, 'date');
  const sent = date === null ? null : readHttpDate(date);
  const startedAt = readDate(entry['startedDateTime'])?.at ?? sent ?? now;
  return {
    via: entry['_resourceType'] === 'xhr' ? 'xhr' : 'fetch',
    method: method && method.length <= MAX_METHOD ? method : null,
    url: (textIn(request, 'url') ?? '').slice(0, MAX_URL),
    // 0 stands for an unknown one.
    status: Number.isInteger(status) && status >= 0 && status <= 999 ? status : 0,
    contentType: type?.slice(0, MAX_HEADER) ?? null,
    date,
    requestBody: requestBodyOf(request),
    startedAt,
    endedAt: startedAt + Math.max(0, numberIn(entry, 'time')),
  };
}

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
  const content = isEntry(entry) ? objectIn(objectIn(entry, 'response'), 'content') : NONE;
  const read = bodyOf(content);
  if ('reason' in read) to.skip(read.reason);
  else to.offer(read.body, factsOf(isJsonObject(entry) ? entry : NONE, to.now));
}
