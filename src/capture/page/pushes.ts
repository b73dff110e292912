import { describe } from './describe.ts';
import { mentionsSession } from './gate.ts';
import { offer } from './offer.ts';
import { isOn } from './outlet.ts';
import { replace } from './replace.ts';
import { attempt, now } from './safe/language.ts';
import { noteOn, putNote } from './safe/notes.ts';
import { eventSourceUrl, targetOf, webSocketUrl } from './safe/push.ts';

const seen = new WeakMap<WeakKey, true>();

function look(event: unknown, data: string): void {
  if (!mentionsSession(data) || noteOn(seen, event)) return;
  putNote(seen, event, true);
  const target = targetOf(event);
  const source = attempt(() => eventSourceUrl(target));
  const url = source ?? attempt(() => webSocketUrl(target));
  if (!url) return;
  offer('text', data, (body) =>
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
    if (typeof data === 'string' && isOn()) attempt(() => look(self, data));
    return data;
  });
