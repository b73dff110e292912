import type { Exchange } from '../../protocol/exchange.ts';
import { digestOf } from '../digest.ts';

/** What is known of a response beside its body. */
export type Facts = Omit<Exchange, 'id' | 'body' | 'bodyForm'>;

const PREFIX = 'paste-';

/** What is known of a body that came alone: nothing. Status 0 stands for an unknown one. */
export const bareFacts = (now: number): Facts => ({
  via: 'paste',
  method: null,
  url: '',
  status: 0,
  contentType: null,
  date: null,
  requestBody: { kind: 'none' },
  startedAt: now,
  endedAt: now,
});

/**
 * An exchange made of a pasted response. The same text gives the same id, whenever it is pasted:
 * a time that is not in the text does not count.
 */
export function makeExchange(
  facts: Facts,
  body: string,
  bodyForm: Exchange['bodyForm'],
  now: number,
): Exchange {
  const { method, url, status, date, startedAt } = facts;
  const moment = startedAt === now ? null : startedAt;
  const content = JSON.stringify([method, url, status, date, moment]) + body;
  const id = [digestOf(content), digestOf(`:${content}`), content.length.toString(36)].join('');
  return { id: PREFIX + id, ...facts, body, bodyForm };
}

/** Whether an exchange was pasted, not captured. The relay's own ids begin in another way. */
export const isPasted = ({ id }: Exchange): boolean => id.startsWith(PREFIX);
