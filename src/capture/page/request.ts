import type { SentRequest } from '../../protocol/seen.ts';
import { MAX_REQUEST_BODY } from '../channel.ts';
import { dataValue, unreadable } from './data-value.ts';
import { headerIn } from './headers.ts';
import { addressOf, requestHeaders, requestMethod, requestUrl } from './safe/fetch.ts';
import { attempt, now } from './safe/language.ts';
import { firstGroup, isText } from './safe/text.ts';

/** What is sent: text in brackets, or its length when it is above the limit. */
const describeBody = (body: unknown): SentRequest[2] => {
  if (isText(body)) return body.length > MAX_REQUEST_BODY ? body.length : [body];
  return body === undefined || body === null ? null : false;
};

/** An address as the page gave it, as text or in a `URL`; empty where only code of the page could tell. */
export const addressText = (address: unknown): string =>
  isText(address) ? address : (attempt(() => addressOf(address)) ?? '');

/** A request that is sent now, with the headers the page gave it. */
export const sendNow = (
  method: unknown,
  url: unknown,
  body: unknown,
  headers: unknown,
): SentRequest => [
  isText(method) ? method : null,
  addressText(url),
  describeBody(body),
  now(),
  headerIn(headers, 'x-hub-session-token'),
  headerIn(headers, 'x-hub-version'),
  !!firstGroup(/^(basic) /i, headerIn(headers, 'authorization')),
];

/**
 * What the arguments of `fetch` say, read without running a getter of the page: what only such a
 * getter could tell stays unknown.
 */
export function describeFetch(input: unknown, init?: unknown): SentRequest {
  const ofRequest = isText(input) ? undefined : attempt(() => requestMethod(input));
  const read = (name: string): unknown => attempt(() => dataValue(init, name));
  return sendNow(
    read('method') ?? ofRequest ?? 'GET',
    ofRequest ? requestUrl(input) : input,
    // A Request carries its body unseen.
    read('body') ?? (ofRequest && unreadable),
    read('headers') ?? (ofRequest && requestHeaders(input)),
  );
}
