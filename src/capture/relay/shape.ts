import type { Exchange, RequestBody } from '../../protocol/exchange.ts';
import type { PageStatus } from '../../protocol/page-status.ts';
import { type FromHook, MAX_BODY, type SeenExchange } from '../channel.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const isSeen = (value: unknown): value is SeenExchange =>
  isRecord(value) && typeof value['url'] === 'string' && isRecord(value['request']);

const isStatus = (value: unknown): value is PageStatus =>
  isRecord(value) && isCount(value['json']) && isCount(value['tooLarge']);

/** Whether what came through the port has the outline of a message of the hook. */
export const isFromHook = (value: unknown): value is FromHook =>
  isRecord(value) && (isSeen(value['exchange']) || isStatus(value['status']));

function requestBodyOf(body: unknown): RequestBody {
  const text: unknown = Array.isArray(body) ? body[0] : undefined;
  if (typeof text === 'string') {
    const isJson = /^\s*[[{"]/.test(text);
    return isJson ? { kind: 'json', text } : { kind: 'omitted', reason: 'not-json' };
  }
  if (body === 'none') return { kind: 'none' };
  return { kind: 'omitted', reason: body === 'too-large' ? body : 'unreadable' };
}

/**
 * The exchange that the background is told of. Null when its body is too large: an object the page
 * was handed shows its length only once it is written as JSON.
 */
export function toExchange(id: string, seen: SeenExchange): Exchange | null {
  const { via, url, status, contentType, date, endedAt, request } = seen;
  const isText = typeof seen.body === 'string';
  const body = typeof seen.body === 'string' ? seen.body : JSON.stringify(seen.body.value);
  if (body.length > MAX_BODY) return null;
  return {
    id,
    via,
    method: request.method,
    url: url || request.url,
    status,
    contentType,
    date,
    requestBody: requestBodyOf(request.body),
    body,
    bodyForm: isText ? 'text' : 'parsed',
    startedAt: request.startedAt,
    endedAt,
  };
}
