import type { SentRequest } from '../../protocol/seen.ts';
import type { SeenExchange } from '../channel.ts';
import { describe } from './describe.ts';
import { someValue } from './gate.ts';
import { KEPT } from './limits.ts';
import { send } from './outlet.ts';
import { recent } from './recent.ts';
import { attempt } from './safe/language.ts';
import { includes, isText } from './safe/text.ts';

const brings = (body: SeenExchange[7], token: string): boolean =>
  isText(body) ? includes(body, token) : someValue(body, (node) => node === token) < 0;

/**
 * Tells of a request that carried a session token, or an API key to StackOne, and first of the
 * response that had brought that token to the page. What such a request sent stays in the page.
 */
export const reportUse = (
  via: SeenExchange[0],
  request: SentRequest,
  status: () => number,
): unknown =>
  attempt(() => {
    const token = request[4];
    for (let i = 0; token && i < KEPT; i++) {
      // The page may have put into its value what throws, or what no port takes.
      attempt(() => {
        const exchange = recent[i];
        if (exchange && brings(exchange[7], token)) {
          recent[i] = undefined;
          send(exchange);
        }
      });
    }
    if (token || (request[6] && includes(request[1], '.stackone.com'))) {
      const { 0: method, 1: url, 3: at, 5: version, 6: basic } = request;
      const bare: SentRequest = [method, url, null, at, token, version, basic];
      send(describe(via, bare, '', status(), null, null, null));
    }
  });
