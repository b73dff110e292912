import type { SeenExchange, SentRequest } from '../channel.ts';
import { unreadable } from './data-value.ts';
import { sendNow } from './request.ts';
import { now } from './safe/language.ts';

/** Everything the page saw of an exchange whose body has just been read, as the relay gets it. */
export function describe(
  via: SeenExchange['via'],
  request: SentRequest | undefined,
  url: string,
  status: number,
  contentType: string | null,
  date: string | null,
  body: SeenExchange['body'],
): SeenExchange {
  return {
    via,
    url,
    status,
    contentType,
    date,
    body,
    endedAt: now(),
    request: request ?? sendNow(null, url, unreadable),
  };
}
