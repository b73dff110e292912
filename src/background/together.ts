import type { Runtime } from 'webextension-polyfill';
import { type Ack, MAX_TOGETHER } from '../protocol/messages.ts';

/** What the background does with a message: an answer, or null for one it has nothing to do with. */
export type Handle = (message: unknown, sender: Runtime.MessageSender) => Promise<Ack | null>;

/** An answer, or one for each of the messages that came as one. */
type Answers = Ack | null | readonly (Ack | null)[];

/** Handles each of the messages that travel as one array; anything else as it is. */
export const together =
  (handle: Handle) =>
  async (message: unknown, sender: Runtime.MessageSender): Promise<Answers> =>
    Array.isArray(message) && message.length <= MAX_TOGETHER
      ? // One that fails is not acknowledged, and sent again by itself.
        Promise.all(message.map((one: unknown) => handle(one, sender).catch(() => null)))
      : handle(message, sender);
