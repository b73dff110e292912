import { browser } from '../browser.ts';
import type { PageMessage } from '../protocol/messages.ts';

const send = async (message: PageMessage): Promise<void> => {
  await browser.runtime.sendMessage(message);
};

/** Forgets what is shown of one tab, or everything when null. */
export const clearCaptures = (tabId: number | null): Promise<void> =>
  send({ kind: 'clear', tabId });

/** Stops capturing, or starts it again. */
export const setPaused = (paused: boolean): Promise<void> => send({ kind: 'pause', paused });

/** Opens this surface as a page in a tab, showing one tab's sessions or all when null. */
export async function openAsPage(tabId: number | null): Promise<void> {
  const query = tabId === null ? '' : `?tab=${tabId}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`popup.html${query}`) });
}
