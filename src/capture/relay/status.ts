import type { Runtime } from 'webextension-polyfill';
import type { PageStatus } from '../../protocol/page-status.ts';
import { STATUS_PORT } from '../channel.ts';
import { api } from './api.ts';
import { randomId } from './id.ts';

/**
 * Answers every popup that connects with this frame's status, and again whenever it changes.
 * Returns the function that is told of a change.
 */
export function answerPopups(): (status: PageStatus) => void {
  const frame = randomId();
  const popups = new Set<Runtime.Port>();
  let status: PageStatus = { json: 0, tooLarge: 0 };
  api.runtime.onConnect.addListener((popup) => {
    if (popup.name !== STATUS_PORT) return;
    popups.add(popup);
    popup.onDisconnect.addListener(() => popups.delete(popup));
    popup.postMessage({ frame, status });
  });
  return (changed) => {
    status = changed;
    for (const popup of popups) popup.postMessage({ frame, status });
  };
}
