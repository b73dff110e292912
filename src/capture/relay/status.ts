import type { Runtime } from 'webextension-polyfill';
import type { FrameStatus } from '../../protocol/page-status.ts';
import { type Counted, STATUS_PORT } from '../channel.ts';
import { newId } from '../id.ts';
import { api } from './api.ts';

function countServiceWorker(): 0 | 1 {
  try {
    return navigator.serviceWorker?.controller ? 1 : 0;
  } catch {
    // A sandboxed document may not ask.
    return 0;
  }
}

/**
 * Answers every popup that connects with this frame's status, and again whenever it changes.
 * Returns the function that is told of a change.
 */
export function answerPopups(): (counted: Counted) => void {
  const frame = newId();
  const popups = new Set<Runtime.Port>();
  let counted: Counted = { json: 0, tooLarge: 0, worker: 0, sharedWorker: 0 };
  const status = (): FrameStatus => ({
    frame,
    status: { ...counted, serviceWorker: countServiceWorker() },
  });
  api.runtime.onConnect.addListener((popup) => {
    if (popup.name !== STATUS_PORT) return;
    popups.add(popup);
    popup.onDisconnect.addListener(() => popups.delete(popup));
    popup.postMessage(status());
  });
  return (changed) => {
    counted = changed;
    for (const popup of popups) popup.postMessage(status());
  };
}
