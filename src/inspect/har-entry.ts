import { keptHeader, keptMethod, keptUrl } from '../protocol/bounds.ts';
import { MAX_REQUEST_BODY, type RequestBody } from '../protocol/exchange.ts';
import { readDate, readHttpDate } from '../stackone/dates.ts';
import { parseBody, startsAsJson } from './parse.ts';
import type { Facts } from './paste/facts.ts';
import { isJsonObject, type JsonObject } from './wire-keys.ts';

const NONE: JsonObject = {};

/** The object under a key, an empty one where there is none. */
export const objectIn = (object: JsonObject, key: string): JsonObject => {
  const value = object[key];
  return isJsonObject(value) ? value : NONE;
};

/** The text under a key, null where there is none. */
export const textIn = (object: JsonObject, key: string): string | null => {
  const value = object[key];
  return typeof value === 'string' ? value : null;
};

/** The finite number under a key, 0 where there is none. */
export const numberIn = (object: JsonObject, key: string): number => {
  const value = object[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
};

/** A header of the request or the response of an entry; `name` in lower case. */
export function headerOf(message: JsonObject, name: string): string | null {
  const headers = message['headers'];
  if (!Array.isArray(headers)) return null;
  const header = headers
    .filter(isJsonObject)
    .find((one) => textIn(one, 'name')?.toLowerCase() === name);
  return header ? keptHeader(textIn(header, 'value')) : null;
}

function requestBodyOf(request: JsonObject): RequestBody {
  const text = textIn(objectIn(request, 'postData'), 'text');
  if (!text) return { kind: 'none' };
  if (text.length > MAX_REQUEST_BODY) return { kind: 'omitted', reason: 'too-large' };
  return startsAsJson(text) && 'value' in parseBody(text)
    ? { kind: 'json', text }
    : { kind: 'omitted', reason: 'not-json' };
}

/**
 * What an entry of a HAR file (HAR 1.2) says of its exchange, beside the body. `now`, in
 * milliseconds since the epoch, stands for a time that it does not say.
 */
export function factsOf(entry: JsonObject, now: number): Facts {
  const request = objectIn(entry, 'request');
  const response = objectIn(entry, 'response');
  const status = numberIn(response, 'status');
  const type =
    headerOf(response, 'content-type') ?? textIn(objectIn(response, 'content'), 'mimeType');
  const date = headerOf(response, 'date');
  const sent = date === null ? null : readHttpDate(date);
  const startedAt = readDate(entry['startedDateTime'])?.at ?? sent ?? now;
  return {
    via: entry['_resourceType'] === 'xhr' ? 'xhr' : 'fetch',
    method: keptMethod(textIn(request, 'method') || null),
    url: keptUrl(textIn(request, 'url') ?? ''),
    // 0 stands for an unknown one.
    status: Number.isInteger(status) && status >= 0 && status <= 999 ? status : 0,
    contentType: keptHeader(type),
    date,
    requestBody: requestBodyOf(request),
    startedAt,
    endedAt: startedAt + Math.max(0, numberIn(entry, 'time')),
  };
}
