import { describe } from './describe.ts';
import type { Requests } from './fetch.ts';
import { type Describe, offer, type Reader } from './offer.ts';
import type { Outlet } from './outlet.ts';
import { replace } from './replace.ts';
import { responseHeader, responseStatus, responseUrl } from './safe/fetch.ts';
import { onValue } from './safe/language.ts';

/** How the exchange of a response is described once its body has been read. */
const describerOf =
  (self: unknown, requests: Requests): Describe =>
  (body) =>
    describe(
      'fetch',
      requests.get(self),
      responseUrl(self),
      responseStatus(self),
      responseHeader(self, 'content-type'),
      responseHeader(self, 'date'),
      body,
    );

/**
 * Watches the five readers of `Response` that give the body as it is. The page's own read is looked at; none is added.
 */
export function watchReaders(outlet: Outlet, requests: Requests): void {
  const watch = (form: Reader): void =>
    replace(Response.prototype, form, (call, self) => {
      const promise = call();
      if (!outlet.isOn()) return promise;
      return onValue(promise, (value) => {
        offer(outlet, form, value, describerOf(self, requests));
        return value;
      });
    });
  watch('json');
  watch('text');
  watch('arrayBuffer');
  watch('bytes');
  watch('blob');
}
