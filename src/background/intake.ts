import { is } from 'superstruct';
import type { Runtime } from 'webextension-polyfill';
import { type Ack, PageMessage, RelayMessage } from '../protocol/messages.ts';
import { readSettings, writeSettings } from '../store/settings.ts';
import type { Writer } from '../store/writer.ts';
import { isWatched, sourceOf } from './sender.ts';

/** What the background does with a message: an answer, or null for one it has nothing to do with. */
type Handle = (message: unknown, sender: Runtime.MessageSender) => Promise<Ack | null>;

/** Handles what content scripts send. `now` is read when a message arrives. */
export function handleRelay(
  writer: Writer,
  now: () => number,
  greet: (tabId: number) => void,
): Handle {
  return async (message, sender) => {
    const source = sourceOf(sender, now());
    if (!source) return null;
    const watched = await isWatched(sender);
    if (!is(message, RelayMessage)) {
      await writer.countLoss('malformed', null);
      return { ack: 'malformed', watched };
    }
    switch (message.kind) {
      case 'hello':
        greet(source.tabId);
        return { ack: 'hello', watched };
      case 'loss':
        if (watched) await writer.countLoss(message.loss, message.id);
        return { ack: message.id, watched };
      case 'exchange': {
        const { exchange } = message;
        const { paused } = await readSettings();
        if (watched && !paused) await writer.add({ exchange, source });
        return { ack: exchange.id, watched };
      }
    }
  };
}

/** Handles what the extension's own pages send. */
export function handlePage(writer: Writer): (message: unknown) => Promise<Ack | null> {
  return async (message) => {
    if (!is(message, PageMessage)) return null;
    if (message.kind === 'clear') await writer.clear(message.tabId);
    else await writeSettings({ ...(await readSettings()), paused: message.paused });
    return { ack: message.kind, watched: true };
  };
}
