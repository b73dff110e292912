import { is } from 'superstruct';
import { factsOf } from '../protocol/facts.ts';
import { PageMessage, RelayMessage } from '../protocol/messages.ts';
import { readSettings, writeSettings } from '../store/settings.ts';
import { type NetworkIntake, storeNetwork } from './network.ts';
import { sourceOf, watchedAddressOf } from './sender.ts';
import type { Handle } from './together.ts';

/** What the handling of content scripts' messages needs to know and to do. */
export type Intake = NetworkIntake & {
  /** Called when a watched page has started in a tab. */
  readonly greet: (tabId: number) => void;
};

/** Handles what content scripts send. */
export function handleRelay({ writer, now, isWatched, isPaused, greet }: Intake): Handle {
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

/** Handles what the extension's own pages send. */
export function handlePage(intake: NetworkIntake): Handle {
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
