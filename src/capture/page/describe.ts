import type { SentRequest } from '../../protocol/seen.ts';
import type { SeenBody, SeenExchange } from '../channel.ts';
import { now } from './safe/language.ts';

/** Describes the exchange whose body is given. */
export type Describe = (body: SeenBody) => SeenExchange;

/** Everything the page saw of an exchange that has just ended, as the relay gets it. */
export const describe = (
  via: SeenExchange[0],
  request: SentRequest | undefined,
  url: string,
  status: number,
  contentType: string | undefined | null,
  date: string | undefined | null,
  body: SeenBody | null,
): SeenExchange => [via, request, url, status, contentType, date, now(), body];
