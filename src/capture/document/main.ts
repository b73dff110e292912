/*
 * Document reading: runs in the extension's own world of a watched page, after the relay. Finds the
 * sessions and tokens that reach a page without a request of its script: in the page's address, in
 * a document that is JSON, in JSON within the page's HTML, in a `<stackone-hub>` element.
 */
import type { Relay } from '../channel.ts';
import { randomId } from '../id.ts';
import { openedWithToken } from './opened.ts';

declare global {
  /** The relay for which this document is read already. */
  var connectSessionReadFor: Relay | undefined;
}

function readDocument({ tell }: Relay): void {
  const opened = openedWithToken(randomId());
  if (opened) tell(opened);
}

const relay = globalThis.connectSessionRelay;
if (relay && globalThis.connectSessionReadFor !== relay) {
  globalThis.connectSessionReadFor = relay;
  readDocument(relay);
}
