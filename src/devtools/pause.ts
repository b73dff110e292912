import { subscribeSettings } from '../store/settings.ts';

/**
 * Follows whether capturing is paused. Gives a function that tells of something that ended at a time,
 * in milliseconds since the epoch, whether that was before capturing went on: the developer tools
 * tell of a response some time after it has ended.
 */
export function followPause(): (endedAt: number) => Promise<boolean> {
  let resumedAt = 0;
  const known = new Promise<void>((resolve) => {
    subscribeSettings(({ paused }) => {
      if (paused) resumedAt = Number.POSITIVE_INFINITY;
      else if (resumedAt === Number.POSITIVE_INFINITY) resumedAt = Date.now();
      resolve();
    });
  });
  return async (endedAt) => {
    await known;
    return endedAt < resumedAt;
  };
}
