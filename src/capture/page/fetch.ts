import type { SentRequest } from '../channel.ts';
import { replace } from './replace.ts';
import { describeFetch } from './request.ts';
import { attempt, type Notes, notes, onValue } from './safe/language.ts';

/** The requests that responses of this frame came from. */
export type Requests = Notes<SentRequest>;

/** Watches `fetch` and `Response.prototype.clone`, and remembers what each response answers. */
export function watchFetch(isOn: () => boolean): Requests {
  const requests = notes<SentRequest>();
  const link = (response: unknown, request: SentRequest | undefined): unknown => {
    if (request) attempt(() => requests.set(response, request));
    return response;
  };
  replace(globalThis, 'fetch', (call, _self, args) => {
    const request = isOn() ? attempt(() => describeFetch(args)) : undefined;
    const promise = call();
    return request ? onValue(promise, (response) => link(response, request)) : promise;
  });
  replace(Response.prototype, 'clone', (call, self) => link(call(), requests.get(self)));
  return requests;
}
