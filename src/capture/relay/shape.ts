import type { SeenMessage } from '../../protocol/messages.ts';
import {
  type Counted,
  type FromHook,
  MAX_BODY,
  type SeenBody,
  type SeenExchange,
} from '../channel.ts';

const isCount = (value: unknown): boolean => Number(value) >>> 0 === value;

const isSeen = (value: unknown): value is SeenExchange =>
  Array.isArray(value) && value.length === 8;

const NAMES = 'json tooLarge worker sharedWorker';

const isStatus = (value: unknown): value is Counted =>
  Object.keys(Object(value)).join(' ') === NAMES && Object.values(Object(value)).every(isCount);

/** Whether what came through the port has the outline of a message of the hook. */
export const isFromHook = (value: unknown): value is FromHook => isSeen(value) || isStatus(value);

const formOf = (seen: SeenBody | null): [SeenMessage['form'], string | null] => {
  if (typeof seen === 'string' || seen === null) return ['text', seen];
  return 'record' in seen ? ['record', seen.record] : ['parsed', JSON.stringify(seen.value)];
};

/**
 * The message that tells the background of an exchange. Null when its body is too large: a value the
 * page was handed shows its length only once it is written as JSON.
 */
export function toMessage(id: string, exchange: SeenExchange): SeenMessage | null {
  const [via, request, url, status, type, date, endedAt, seen] = exchange;
  const [form, body] = formOf(seen);
  if (body && body.length > MAX_BODY) return null;
  return { kind: 'seen', id, form, seen: [via, request, url, status, type, date, endedAt, body] };
}
