import { describe } from './describe.ts';
import { requests } from './fetch.ts';
import { offer, type Reader } from './offer.ts';
import { isOn } from './outlet.ts';
import { replace } from './replace.ts';
import { headers, response } from './safe/fetch.ts';
import { noteOn } from './safe/notes.ts';
import { onValue } from './safe/promise.ts';

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
        offer(form, value, (body) =>
          describe(
            'fetch',
            noteOn(requests, self),
            response.url(self),
            response.status(self),
            headers.get(response.headers(self), 'content-type'),
            headers.get(response.headers(self), 'date'),
            body,
          ),
        );
        return value;
      });
    });
  });
