import type { LossMessage } from '../../protocol/messages.ts';
import type { FromHook, SeenExchange } from '../channel.ts';
import { newId } from '../id.ts';
import { api, isConnected } from './api.ts';
import { type Answer, deliver } from './delivery.ts';
import { takeHook } from './hook-port.ts';
import { flush } from './post.ts';
import { toMessage } from './shape.ts';
import { answerPopups } from './status.ts';

/** How long responses that are too large are counted before the background is told, in milliseconds. */
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
  let told = 0;
  const showStatus = answerPopups();

  const heed = (answer: Answer | undefined): void => {
    // No answer says only that the background could not be reached.
    if (!answer && isConnected()) return;
    isWanted = !!answer?.wanted;
    hook.turn(isWanted ? 'on' : 'off');
  };
  const sendLoss = async (loss: LossMessage['loss'], count = 1): Promise<void> => {
    const id = newId();
    heed(await deliver({ kind: 'loss', id, loss, count }, id));
  };
  const tellTooLarge = (): void => {
    const count = tooLarge - told;
    told = tooLarge;
    if (count > 0) void sendLoss('tooLarge', count);
  };
  const sendExchange = async (seen: SeenExchange): Promise<void> => {
    const id = newId();
    const message = toMessage(id, seen);
    if (!message) return sendLoss('tooLarge');
    const answer = await deliver(message, id, message.seen[7]?.length);
    if (answer) heed(answer);
    else await sendLoss('undelivered');
  };
  const receive = (message: FromHook): void => {
    if ('json' in message) {
      if (tooLarge === told && message.tooLarge > told) setTimeout(tellTooLarge, REST_MS);
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
  const hook = takeHook(receiveFromHook, () => void sendLoss('malformed'));
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
    tellTooLarge();
    flush();
    // What is announced until it comes back does not reach it.
    addEventListener('pageshow', askAgain, { once: true });
  });
  // What is announced while a page is rendered in advance does not reach it either.
  document.addEventListener('prerenderingchange', askAgain);
  // Other frames ask when they have something to tell.
  if (window === window.top) void sayHello();
}
