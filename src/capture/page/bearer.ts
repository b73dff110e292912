import type { SentRequest } from '../../protocol/seen.ts';
import type { SeenExchange } from '../channel.ts';
import { describe } from './describe.ts';
import { someValue } from './gate.ts';
import { KEPT } from './limits.ts';
import { send } from './outlet.ts';
import { recent } from './recent.ts';
import { attempt } from './safe/language.ts';
import { includes } from './safe/text.ts';

const brings = (body: SeenExchange[7], token: string): boolean =>
  typeof body === 'string' ? includes(body, token) : someValue(body, (node) => node === token) < 0;

/**
 * Tells of a request that carried a session token, or an API key to StackOne, and first of the
 * response that had brought that token to the page.
 */
export const reportUse = (
  via: SeenExchange[0],
  request: SentRequest,
  status: () => number,
): unknown =>
  attempt(() => {
    const token = request[4];
    for (let i = 0; token && i < KEPT; i++) {
      const exchange = recent[i];
      if (exchange && brings(exchange[7], token)) {
        send(exchange);
        recent[i] = undefined;
      }
    }
    if (token || (request[6] && includes(request[1], '.stackone.com'))) {
      send(describe(via, request, '', status(), null, null, null));
    }
  });
