import { type FromHook, HANDOVER, type ToHook } from '../channel.ts';
import { isFromHook } from './shape.ts';

/** The relay's end of the hook: `turn` says the on/off word, now and to a hook that comes later. */
export type HookPort = { readonly turn: (word: ToHook) => void };

/**
 * Waits for the hook to hand over its port, takes the first one and tells the hook so by
 * cancelling the event: a hook that nobody takes does not install itself.
 */
export function takeHook(receive: (message: FromHook) => void, onMalformed: () => void): HookPort {
  let port: MessagePort | null = null;
  let word: ToHook = 'on';
  // The window hears of it before the document does, and costs a frame less to ask.
  addEventListener(
    HANDOVER,
    (event) => {
      const offered = event instanceof MessageEvent ? event.ports[0] : undefined;
      if (port || !offered) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      port = offered;
      port.onmessage = ({ data }) => (isFromHook(data) ? receive(data) : onMalformed());
      if (word === 'off') port.postMessage(word);
    },
    true,
  );
  return {
    turn(next) {
      if (next === word) return;
      word = next;
      port?.postMessage(word);
    },
  };
}
