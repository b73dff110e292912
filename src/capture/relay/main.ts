/*
 * The relay: runs in the extension's own world of a watched page, with no library. Takes the
 * hook's port before the page's first script, checks what comes through it for shape and size, and
 * delivers it to the background until that has acknowledged it.
 */
import type { Relay } from '../channel.ts';
import { startRelay } from './relay.ts';

declare global {
  /** The relay a frame has already. */
  var connectSessionRelay: Relay | undefined;
}

if (!globalThis.connectSessionRelay?.resume()) startRelay();
