/*
 * Document reading: runs in the extension's own world of a watched page, after the relay. Finds the
 * sessions and tokens that reach a page without a request of its script: in the page's address, in
 * a document that is JSON, in JSON within the page's HTML, in a `<stackone-hub>` element.
 */
import type { Relay } from '../channel.ts';
import { newId } from '../id.ts';
import { hubElements } from './elements.ts';
import { sessionsInHtml } from './in-html.ts';
import { jsonDocument } from './json-document.ts';
import { openedWithToken } from './opened.ts';
import { seenInDocument } from './seen.ts';

declare global {
  /** The relay for which this document is read already. */
  var connectSessionReadFor: Relay | undefined;
}

function readDocument({ see, tell, follow }: Relay): void {
  const opened = openedWithToken();
  if (opened) tell(opened);
  const lookAtElements = hubElements((token) =>
    tell({ kind: 'element', id: newId(), token, at: Date.now() }),
  );
  const look = (): void => {
    const text = jsonDocument();
    const bodies = text === null ? sessionsInHtml() : [text];
    for (const body of bodies) see(seenInDocument(body));
    lookAtElements();
    // The first act of a hub is a call.
    follow(lookAtElements);
  };
  if (document.readyState === 'loading') {
    // Before the page's own listeners, which may take away what is to be read.
    addEventListener('DOMContentLoaded', look, { once: true, capture: true });
  } else {
    look();
  }
}

const relay = globalThis.connectSessionRelay;
if (relay && globalThis.connectSessionReadFor !== relay) {
  globalThis.connectSessionReadFor = relay;
  readDocument(relay);
}
