import { offer, type Reader } from './offer.ts';
import { isOn } from './outlet.ts';
import { replace } from './replace.ts';
import { describeResponse } from './response.ts';
import { onValue } from './safe/promise.ts';
import { describeStream } from './streams.ts';

const READERS: readonly Reader[] = ['json', 'text', 'arrayBuffer', 'bytes', 'blob'];

/**
 * Watches the five readers of `Response` that give the body as it is. The page's own read is looked
 * at; none is added.
 */
export const watchReaders = (): void =>
  READERS.forEach((form) => {
    replace(Response.prototype, form, (call, self) => {
      const promise = call();
      if (!isOn()) return promise;
      return onValue(promise, (value) => {
        offer(form, value, (body) => (describeStream(self) ?? describeResponse(self))(body));
        return value;
      });
    });
  });
