import { is } from 'superstruct';
import { browser } from '../../browser.ts';
import {
  COUNTS,
  FrameStatus,
  NO_STATUS,
  type PageStatus,
  STATUS_PORT,
} from '../../protocol/page-status.ts';

/**
 * What the frames of a tab have seen, in sum. `none`: no frame answers, so nothing is watched
 * there. `reading`: not known yet.
 */
export type Relays = 'reading' | 'none' | PageStatus;

/** Whether the page has started workers, whose requests its frames cannot see. */
export const hasWorkers = (relays: Relays): relays is PageStatus =>
  typeof relays === 'object' && relays.worker + relays.sharedWorker + relays.serviceWorker > 0;

const sum = (frames: Iterable<PageStatus>): PageStatus => {
  const total = { ...NO_STATUS };
  for (const status of frames) {
    for (const name of COUNTS) total[name] += status[name];
  }
  return total;
};

/**
 * Connects to the relays of a tab and calls back with the sum of what they have seen, at every
 * change; with `none` when no relay is there or the last one has gone. Returns how to hang up.
 */
export function connectRelays(tabId: number, listener: (relays: Relays) => void): () => void {
  const frames = new Map<string, PageStatus>();
  const port = browser.tabs.connect(tabId, { name: STATUS_PORT });
  port.onMessage.addListener((message: unknown) => {
    if (!is(message, FrameStatus)) return;
    frames.set(message.frame, message.status);
    listener(sum(frames.values()));
  });
  port.onDisconnect.addListener(() => {
    // Chrome reports a failed connection as an error of the extension unless this is read.
    void browser.runtime.lastError;
    listener('none');
  });
  return () => port.disconnect();
}
