import { subscribeSettings } from '../store/settings.ts';
import { createPauseMemory } from './pause-memory.ts';

/**
 * Follows whether capturing is paused. Gives a function that tells of something that ended at a time,
 * in milliseconds since the epoch, whether that was before capturing went on: the developer tools
 * tell of a response some time after it has ended.
 */
export function followPause(): (endedAt: number) => Promise<boolean> {
  const memory = createPauseMemory({ wall: Date.now, steady: () => performance.now() });
  const known = new Promise<void>((resolve) => {
    subscribeSettings(({ paused }) => {
      memory.heed(paused);
      resolve();
    });
  });
  return async (endedAt) => {
    await known;
    return memory.wasPaused(endedAt);
  };
}
