import type { Requests } from './fetch.ts';
import { offer } from './offer.ts';
import type { Outlet } from './outlet.ts';
import { describerOf } from './readers.ts';
import { replace } from './replace.ts';
import { NativeResponse, responseBodyUsed, responseJson, responseText } from './safe/fetch.ts';
import { attempt, onValue, parse } from './safe/language.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** Whether the body is there to be read: false for a used one and for what is no `Response`. */
const isUnread = (self: unknown): boolean => attempt(() => responseBodyUsed(self)) === false;

/**
 * Watches `Response.prototype.json`. The body is read once, as text, and parsed as `json()` itself
 * would: so the body is known as it was received and the page still gets its value. A rejection is
 * always the platform's own: of the read, of a locked body, or of `json()` on the same bad text.
 */
export function watchJson(outlet: Outlet, requests: Requests): void {
  replace(Response.prototype, 'json', (call, self) => {
    if (!outlet.isOn() || !isUnread(self)) return call();
    return onValue(
      responseText(self),
      (text) => {
        const parsed = attempt(() => ({ value: parse(text) }));
        // The mark is taken off again by json(), so that one in the text itself stays.
        if (!parsed) return responseJson(new NativeResponse(BYTE_ORDER_MARK + text));
        attempt(() => offer(outlet, 'text', text, describerOf(self, requests), parsed.value));
        return parsed.value;
      },
      (reason) => {
        if (isUnread(self)) return call();
        throw reason;
      },
    );
  });
}
