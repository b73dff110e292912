import type { Runtime } from 'webextension-polyfill';
import type { Source } from '../protocol/capture.ts';

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
 * The address that decides whether a sender is watched: its frame's origin, or the page's address
 * for a frame without an origin of its own. Empty when the browser does not tell.
 */
export function watchedAddressOf(sender: Runtime.MessageSender): string {
  const origin = originOf(sender);
  return origin === 'null' ? (sender.tab?.url ?? '') : origin;
}
