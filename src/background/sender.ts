import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { Source } from '../protocol/capture.ts';
import { isDefaultSite, sitePattern } from '../protocol/sites.ts';

/** The origin of the frame a message came from; `null` for a sandboxed or `data:` frame. */
function originOf(sender: Runtime.MessageSender): string {
  if ('origin' in sender && typeof sender.origin === 'string') return sender.origin;
  try {
    return new URL(sender.url ?? '').origin;
  } catch {
    return 'null';
  }
}

/**
 * Where a content script's message came from, in the browser's words. Null for a message from
 * anything but a content script in a tab.
 */
export function sourceOf(sender: Runtime.MessageSender, receivedAt: number): Source | null {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return null;
  return { tabId: tab.id, frameId, origin: originOf(sender), incognito: tab.incognito, receivedAt };
}

/**
 * Whether the user lets the extension look at the frame a message came from. A frame without an
 * origin of its own is watched when the page that shows it is.
 */
export async function isWatched(sender: Runtime.MessageSender): Promise<boolean> {
  const origin = originOf(sender);
  const url = origin === 'null' ? (sender.tab?.url ?? '') : origin;
  if (isDefaultSite(url)) return true;
  const pattern = sitePattern(url);
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}
