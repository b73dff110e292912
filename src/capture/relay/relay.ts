import type { LossMessage } from '../../protocol/messages.ts';
import type { FromHook, SeenExchange } from '../channel.ts';
import { newId } from '../id.ts';
import { api, isConnected } from './api.ts';
import { type Answer, deliver } from './delivery.ts';
import { takeHook } from './hook-port.ts';
import { flush } from './post.ts';
import { toMessage } from './shape.ts';
import { answerPopups } from './status.ts';

/** How long losses are counted before the background is told, in milliseconds. */
const REST_MS = 250;

/**
 * Starts the relay of this frame: from now on what its hook tells is delivered to the background, and
 * the other content scripts find the relay as `connectSessionRelay`.
 */
export function startRelay(): void {
  let isWanted = true;
  let hasAsked = false;
  let onTold = (): void => undefined;
  let tooLarge = 0;
  const lost = new Map<LossMessage['loss'], number>();
  const showStatus = answerPopups();

  const heed = (answer: Answer | undefined): void => {
    // No answer says only that the background could not be reached.
    if (!answer && isConnected()) return;
    isWanted = !!answer?.wanted;
    hook.turn(isWanted ? 'on' : 'off');
  };
  const tellLosses = (): void => {
    for (const [loss, count] of lost) {
      const id = newId();
      void deliver({ kind: 'loss', id, loss, count }, id).then(heed);
    }
    lost.clear();
  };
  const lose = (loss: LossMessage['loss'], count = 1): void => {
    if (lost.size === 0) setTimeout(tellLosses, REST_MS);
    lost.set(loss, (lost.get(loss) ?? 0) + count);
  };
  const sendExchange = async (seen: SeenExchange): Promise<void> => {
    const id = newId();
    const message = toMessage(id, seen);
    if (!message) return lose('tooLarge');
    const size = message.seen[7]?.length;
    const answer = await deliver(message, id, size, size ? () => lose('evicted') : undefined);
    if (answer) heed(answer);
    else lose('undelivered');
  };
  const receive = (message: FromHook): void => {
    if ('json' in message) {
      if (message.tooLarge > tooLarge) lose('tooLarge', message.tooLarge - tooLarge);
      tooLarge = message.tooLarge;
      showStatus(message);
    } else if (isWanted) {
      void sendExchange(message);
    }
  };
  const receiveFromHook = (message: FromHook): void => {
    if (!hasAsked) void sayHello();
    receive(message);
    onTold();
  };
  const hook = takeHook(receiveFromHook, () => lose('malformed'));
  const sayHello = async (): Promise<void> => {
    hasAsked = true;
    heed(await deliver({ kind: 'hello' }, 'hello'));
  };
  const askAgain = (): void => {
    if (hasAsked) void sayHello();
  };

  api.runtime.onMessage.addListener((message: unknown) => {
    if (message === 'ask-again') void sayHello();
    return undefined;
  });
  globalThis.connectSessionRelay = {
    see: receive,
    follow(listener) {
      onTold = listener;
    },
    tell: (message) => isWanted && void deliver(message, message.id),
    resume() {
      if (!isConnected()) return false;
      void sayHello();
      return true;
    },
  };
  addEventListener('pagehide', () => {
    tellLosses();
    flush();
    // What is announced until it comes back does not reach it.
    addEventListener('pageshow', askAgain, { once: true });
  });
  // What is announced while a page is rendered in advance does not reach it either.
  document.addEventListener('prerenderingchange', askAgain);
  // Other frames ask when they have something to tell.
  if (window === window.top) void sayHello();
}
