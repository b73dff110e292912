import type { SentRequest } from '../../protocol/seen.ts';
import { reportUse } from './bearer.ts';
import { isOn } from './outlet.ts';
import { replace } from './replace.ts';
import { describeFetch } from './request.ts';
import { requests } from './response.ts';
import { responseStatus } from './safe/fetch.ts';
import { apply, attempt } from './safe/language.ts';
import { noteOn, putNote } from './safe/notes.ts';
import { onValue } from './safe/promise.ts';

function link(response: unknown, request: SentRequest | undefined): unknown {
  attempt(() => putNote(requests, response, request));
  return response;
}

/** Watches `fetch` and `Response.prototype.clone`, and remembers what each response answers. */
export function watchFetch(): void {
  replace(globalThis, 'fetch', (call, self, args) => {
    // What another window asks for must arrive there when this frame is gone by then.
    const isOwn = (self ?? globalThis) === globalThis;
    const request = isOwn && isOn() ? attempt(() => apply(describeFetch, null, args)) : undefined;
    const promise = call();
    if (!request) return promise;
    return onValue(
      promise,
      (response) => {
        reportUse('fetch', request, () => responseStatus(response));
        return link(response, request);
      },
      (reason) => {
        reportUse('fetch', request, () => 0);
        throw reason;
      },
    );
  });
  replace(Response.prototype, 'clone', (call, self) => link(call(), noteOn(requests, self)));
}
