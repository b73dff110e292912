import type { SentBody, SentRequest } from '../channel.ts';
import { MAX_REQUEST_BODY } from '../channel.ts';
import { dataValue, unreadable } from './data-value.ts';
import { requestMethod } from './safe/fetch.ts';
import { attempt, now } from './safe/language.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/** What is sent: text in brackets when it is within the limit, a word for everything else. */
const describeBody = (body: unknown): SentBody =>
  isText(body)
    ? body.length > MAX_REQUEST_BODY
      ? 'too-large'
      : [body]
    : body === undefined || body === null
      ? 'none'
      : 'unreadable';

/** A request that is sent now. */
export const sendNow = (method: unknown, url: unknown, body: unknown): SentRequest => ({
  method: isText(method) ? method : null,
  url: isText(url) ? url : '',
  body: describeBody(body),
  startedAt: now(),
});

/**
 * What the arguments of `fetch` say, read without running a getter of the page: what only such a
 * getter could tell stays unknown.
 */
export function describeFetch(args: readonly unknown[]): SentRequest {
  const input = args[0];
  const init = args[1];
  const ofRequest = attempt(() => requestMethod(input));
  const read = (name: string): unknown => attempt(() => dataValue(init, name));
  return sendNow(
    read('method') ?? ofRequest ?? 'GET',
    input,
    // A Request carries its body unseen, unless it is of a method that has none.
    read('body') ?? (ofRequest && ofRequest !== 'GET' ? unreadable : null),
  );
}
