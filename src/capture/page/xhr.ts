import type { SentRequest } from '../../protocol/seen.ts';
import { reportUse } from './bearer.ts';
import { describe } from './describe.ts';
import { offer } from './offer.ts';
import { isOn } from './outlet.ts';
import { replace } from './replace.ts';
import { addressText, sendNow } from './request.ts';
import { apply, attempt, create } from './safe/language.ts';
import { noteOn, putNote } from './safe/notes.ts';
import { firstGroup, isText, lowerCase } from './safe/text.ts';
import {
  addListener,
  allHeaders,
  readyState,
  responseType,
  xhrResponse,
  xhrStatus,
  xhrUrl,
} from './safe/xhr.ts';

type Opened = readonly [method: unknown, url: string, headers: Record<string, unknown>];

const opened = new WeakMap<WeakKey, Opened>();
const pending = new WeakMap<WeakKey, SentRequest | null>();

/** Looks at an XMLHttpRequest if it is finished, in the form the page asked for. */
function finish(self: unknown): void {
  const request = noteOn(pending, self);
  if (!request || readyState(self) !== 4) return;
  putNote(pending, self, null);
  if (!isOn()) return;
  reportUse('xhr', request, () => xhrStatus(self));
  offer(responseType(self), xhrResponse(self), (text) => {
    const headers = allHeaders(self);
    return describe(
      'xhr',
      request,
      xhrUrl(self),
      xhrStatus(self),
      firstGroup(/^content-type: *(.*)/im, headers),
      firstGroup(/^date: *(.*)/im, headers),
      text,
    );
  });
}

const watch = (
  name: string,
  before: (self: unknown) => (one: unknown, two: unknown) => unknown,
): unknown =>
  replace(XMLHttpRequest.prototype, name, (call, self, args) => {
    attempt(() => {
      finish(self);
      apply(before(self), null, args);
    });
    const result = call();
    attempt(() => finish(self));
    return result;
  });

/** Watches `XMLHttpRequest`: every response type, synchronous requests too. */
export function watchXhr(): void {
  watch(
    'open',
    (self) => (method, url) => putNote(opened, self, [method, addressText(url), create(null)]),
  );

  watch('setRequestHeader', (self) => (name, value) => {
    const target = noteOn(opened, self);
    if (target && isText(name)) target[2][lowerCase(name)] = value;
  });

  watch('send', (self) => (body) => {
    const target = noteOn(opened, self);
    if (!target || !isOn()) return;
    const isListening = noteOn(pending, self) !== undefined;
    putNote(pending, self, sendNow(target[0], target[1], body, target[2]));
    if (isListening) return;
    // Firefox calls it before the page's own listeners. Chromium may not: a page that opens the object
    // again in one of those is looked at when it does. At a later event the page might have changed
    // what it was given.
    addListener(self, 'readystatechange', () => void attempt(() => finish(self)), true);
  });
}
