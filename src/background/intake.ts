import { is } from 'superstruct';
import { factsOf } from '../protocol/facts.ts';
import { type Ack, PageMessage, RelayMessage } from '../protocol/messages.ts';
import { readSettings, writeSettings } from '../store/settings.ts';
import { type NetworkIntake, storeNetwork } from './network.ts';
import { sourceOf, watchedAddressOf } from './sender.ts';
import { shownTab } from './shown-tab.ts';
import type { Handle } from './together.ts';

/** What the handling of content scripts' messages needs to know and to do. */
export type Intake = NetworkIntake & {
  /** Called when a watched page in a tab has asked whether it is wanted, as each does at its start. */
  readonly greet: (tabId: number) => void;
};

/** Handles what content scripts send. */
export function handleRelay({ writer, now, isWatched, isPaused, greet }: Intake): Handle {
  return async (message, sender) => {
    const source = sourceOf(sender, now());
    if (!source) return null;
    const watched = await isWatched(watchedAddressOf(sender));
    const isWanted = async (): Promise<boolean> => watched && !(await isPaused());
    // The user may have paused while the message was dealt with: the answer says what holds then.
    const answer = async (ack: string): Promise<Ack> => ({ ack, wanted: await isWanted() });
    if (!is(message, RelayMessage)) {
      await writer.countLoss('malformed', 1, null);
      return answer('malformed');
    }
    if (message.kind === 'hello') {
      greet(source.tabId);
      return answer('hello');
    }
    if (!(await isWanted())) return answer(message.id);
    if (message.kind === 'loss') {
      await writer.countLoss(message.loss, message.count, message.id);
    } else {
      const facts = factsOf(message, sender.url ?? source.origin);
      await Promise.all(facts.map((fact) => writer.add({ ...fact, source })));
    }
    return answer(message.id);
  };
}

/** Handles what the extension's own pages send. */
export function handlePage(intake: NetworkIntake): Handle {
  const { writer } = intake;
  return async (message) => {
    if (!is(message, PageMessage)) return null;
    switch (message.kind) {
      case 'clear':
        await writer.clear(message.tabId === null ? null : await shownTab(message.tabId));
        break;
      case 'pause':
        await writeSettings({ ...(await readSettings()), paused: message.paused });
        break;
      case 'network':
        return storeNetwork(intake, message);
      case 'loss':
        await writer.countLoss(message.loss, message.count, message.id);
        return { ack: message.id, wanted: true };
    }
    return { ack: message.kind, wanted: true };
  };
}
