import { is } from 'superstruct';
import type { Runtime } from 'webextension-polyfill';
import { factsOf } from '../protocol/facts.ts';
import { type Ack, MAX_TOGETHER, PageMessage, RelayMessage } from '../protocol/messages.ts';
import { readSettings, writeSettings } from '../store/settings.ts';
import { type NetworkIntake, storeNetwork } from './network.ts';
import { sourceOf, watchedAddressOf } from './sender.ts';

/** What the background does with a message: an answer, or null for one it has nothing to do with. */
type Handle = (message: unknown, sender: Runtime.MessageSender) => Promise<Ack | null>;

type HandleTogether = (
  messages: unknown,
  sender: Runtime.MessageSender,
) => Promise<readonly (Ack | null)[] | null>;

/** What the handling of content scripts' messages needs to know and to do. */
export type Intake = NetworkIntake & {
  /** Called when a watched page has started in a tab. */
  readonly greet: (tabId: number) => void;
};

/** Handles one message of a content script. */
function handleRelay({ writer, now, isWatched, isPaused, greet }: Intake): Handle {
  return async (message, sender) => {
    const source = sourceOf(sender, now());
    if (!source) return null;
    const watched = await isWatched(watchedAddressOf(sender));
    const wanted = watched && !(await isPaused());
    if (!is(message, RelayMessage)) {
      await writer.countLoss('malformed', null);
      return { ack: 'malformed', wanted };
    }
    switch (message.kind) {
      case 'hello':
        greet(source.tabId);
        return { ack: 'hello', wanted };
      case 'loss':
        if (watched) await writer.countLoss(message.loss, message.id);
        return { ack: message.id, wanted };
      default: {
        if (!wanted) return { ack: message.id, wanted };
        const facts = factsOf(message, sender.url ?? source.origin);
        await Promise.all(facts.map((fact) => writer.add({ ...fact, source })));
        return { ack: message.id, wanted };
      }
    }
  };
}

/** Handles what content scripts send as one: an array of messages, answered by an array. */
export function handleTogether(intake: Intake): HandleTogether {
  const handle = handleRelay(intake);
  return async (messages, sender) => {
    if (!Array.isArray(messages) || messages.length > MAX_TOGETHER) {
      const answer = await handle(messages, sender);
      return answer && [answer];
    }
    return Promise.all(messages.map((message: unknown) => handle(message, sender)));
  };
}

/** Handles what the extension's own pages send. */
export function handlePage(intake: NetworkIntake): (message: unknown) => Promise<Ack | null> {
  const { writer } = intake;
  return async (message) => {
    if (!is(message, PageMessage)) return null;
    switch (message.kind) {
      case 'clear':
        await writer.clear(message.tabId);
        break;
      case 'pause':
        await writeSettings({ ...(await readSettings()), paused: message.paused });
        break;
      case 'network':
        return storeNetwork(intake, message);
      case 'loss':
        await writer.countLoss(message.loss, message.id);
        return { ack: message.id, wanted: true };
    }
    return { ack: message.kind, wanted: true };
  };
}
