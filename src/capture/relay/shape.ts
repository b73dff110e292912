import type { SeenMessage } from '../../protocol/messages.ts';
import type { PageStatus } from '../../protocol/page-status.ts';
import { type FromHook, MAX_BODY, type SeenExchange } from '../channel.ts';

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const isSeen = (value: unknown): value is SeenExchange =>
  Array.isArray(value) && value.length === 8;

const isStatus = (value: unknown): value is PageStatus =>
  typeof value === 'object' &&
  value !== null &&
  'json' in value &&
  isCount(value.json) &&
  'tooLarge' in value &&
  isCount(value.tooLarge);

/** Whether what came through the port has the outline of a message of the hook. */
export const isFromHook = (value: unknown): value is FromHook => isSeen(value) || isStatus(value);

/**
 * The message that tells the background of an exchange. Null when its body is too large: a value the
 * page was handed shows its length only once it is written as JSON.
 */
export function toMessage(id: string, exchange: SeenExchange): SeenMessage | null {
  const [via, request, url, status, type, date, endedAt, seen] = exchange;
  const isParsed = typeof seen === 'object' && seen !== null;
  const body = isParsed ? JSON.stringify(seen.value) : seen;
  if (body && body.length > MAX_BODY) return null;
  const form = isParsed ? 'parsed' : 'text';
  return { kind: 'seen', id, form, seen: [via, request, url, status, type, date, endedAt, body] };
}
