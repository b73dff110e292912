import { describe } from './describe.ts';
import { isRecord, mentionsSession } from './gate.ts';
import { type Form, offer } from './offer.ts';
import { isOn } from './outlet.ts';
import { replace } from './replace.ts';
import { blobSize } from './safe/binary.ts';
import { attempt, now } from './safe/language.ts';
import { noteOn, putNote } from './safe/notes.ts';
import { eventSourceUrl, targetOf, webSocketUrl } from './safe/push.ts';
import { isText } from './safe/text.ts';

const seen = new WeakMap<WeakKey, true>();

/** A message of a `WebSocket` may be a buffer or, unless the page asked for that, a blob. */
const formOf = (data: unknown): Form =>
  isText(data) ? 'text' : attempt(() => blobSize(data)) === undefined ? 'arraybuffer' : 'blob';

function look(event: unknown, data: unknown): void {
  if (isText(data) && !mentionsSession(data)) return;
  const target = targetOf(event);
  const source = isText(data) && attempt(() => eventSourceUrl(target));
  const url = source || attempt(() => webSocketUrl(target));
  if (!url || noteOn(seen, event)) return;
  putNote(seen, event, true);
  offer(formOf(data), data, (body) =>
    describe(
      source ? 'event-source' : 'web-socket',
      ['GET', url, null, now(), '', '', false],
      url,
      // The only status with which either of them gives messages.
      source ? 200 : 101,
      null,
      null,
      body,
    ),
  );
}

/**
 * Watches the getter a page reads a message with: one way for `EventSource`, whatever an event is
 * called, and for `WebSocket`. Messages of windows, ports and workers are let be.
 */
export const watchPushes = (): unknown =>
  replace<unknown>(MessageEvent.prototype, 'data', (call, self) => {
    const data = call();
    if ((isText(data) || isRecord(data)) && isOn()) attempt(() => look(self, data));
    return data;
  });
