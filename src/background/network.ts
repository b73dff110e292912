import { browser } from '../browser.ts';
import type { Source } from '../protocol/capture.ts';
import type { Ack, NetworkMessage } from '../protocol/messages.ts';
import type { Writer } from '../store/writer.ts';

/** What the storing of network entries needs to know and to do. */
export type NetworkIntake = {
  readonly writer: Writer;
  /** Milliseconds since the epoch, read when a message arrives. */
  readonly now: () => number;
  readonly isWatched: (url: string) => Promise<boolean>;
  readonly isPaused: () => Promise<boolean>;
};

/** The page in a tab as a source: the developer tools do not tell frames apart. Null without a tab. */
async function sourceOf(tabId: number, receivedAt: number): Promise<Source | null> {
  try {
    const { url = '', incognito } = await browser.tabs.get(tabId);
    return { tabId, frameId: 0, origin: new URL(url).origin, incognito, receivedAt };
  } catch {
    return null;
  }
}

/**
 * Stores what the developer tools saw in a tab, if the page in it is watched and capturing is not
 * paused. The answer says that the message has been dealt with, in either case.
 */
export async function storeNetwork(
  { writer, now, isWatched, isPaused }: NetworkIntake,
  { tabId, exchange }: NetworkMessage,
): Promise<Ack> {
  const source = await sourceOf(tabId, now());
  const wanted = source !== null && (await isWatched(source.origin)) && !(await isPaused());
  if (source && wanted) await writer.add({ exchange, source });
  return { ack: exchange.id, wanted };
}
