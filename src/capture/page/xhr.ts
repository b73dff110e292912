import type { SentRequest } from '../channel.ts';
import { describe } from './describe.ts';
import { offer } from './offer.ts';
import type { Outlet } from './outlet.ts';
import { replace } from './replace.ts';
import { sendNow } from './request.ts';
import { attempt, firstGroup, notes } from './safe/language.ts';
import * as xhr from './safe/xhr.ts';

/** Looks at the response of a finished XMLHttpRequest in the form the page asked for. */
function look(self: unknown, request: SentRequest, outlet: Outlet): void {
  const form = xhr.responseType(self);
  const header = (line: RegExp): string | null => firstGroup(line, xhr.allHeaders(self));
  if (form === 'document') return;
  offer(outlet, form, xhr.response(self), (text) =>
    describe(
      'xhr',
      request,
      xhr.responseURL(self),
      xhr.status(self),
      header(/^content-type: *(.*)/im),
      header(/^date: *(.*)/im),
      text,
    ),
  );
}

/** Watches `XMLHttpRequest`: every response type but `document`, synchronous requests too. */
export function watchXhr(outlet: Outlet): void {
  const opened = notes<readonly unknown[]>();
  const pending = notes<SentRequest | null>();

  const finish = (self: unknown): void => {
    const request = pending.get(self);
    if (!request || xhr.readyState(self) !== 4) return;
    pending.set(self, null);
    if (outlet.isOn()) look(self, request, outlet);
  };

  replace(XMLHttpRequest.prototype, 'open', (call, self, args) => {
    const result = call();
    attempt(() => opened.set(self, args));
    return result;
  });

  replace(XMLHttpRequest.prototype, 'send', (call, self, args) => {
    attempt(() => {
      const target = opened.get(self);
      if (!target || !outlet.isOn()) return;
      const isListening = pending.get(self) !== undefined;
      pending.set(self, sendNow(target[0], target[1], args[0]));
      if (isListening) return;
      // In the capture phase it comes before the page's own listeners, whoever was first.
      xhr.listen(self, 'readystatechange', () => void attempt(() => finish(self)), true);
    });
    const result = call();
    attempt(() => finish(self));
    return result;
  });
}
