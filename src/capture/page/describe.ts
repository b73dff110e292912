import type { SentRequest } from '../../protocol/seen.ts';
import type { SeenBody, SeenExchange } from '../channel.ts';
import { now } from './safe/language.ts';

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
