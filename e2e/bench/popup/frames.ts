import type { Page } from 'playwright';

/** Starts noting the frames of a page. */
export const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const lengths: number[] = [];
    let last = performance.now();
    const next = (now: number): void => {
      lengths.push(now - last);
      last = now;
      if (!Reflect.get(globalThis, 'framesEnd')) requestAnimationFrame(next);
    };
    Reflect.set(globalThis, 'framesEnd', false);
    Reflect.set(globalThis, 'frames', lengths);
    requestAnimationFrame(next);
  });

/** Ends that and gives the lengths of the frames in milliseconds; the first, which began before, is left out. */
export const takeFrames = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    Reflect.set(globalThis, 'framesEnd', true);
    const frames: unknown = Reflect.get(globalThis, 'frames');
    return Array.isArray(frames) ? frames.slice(1).map(Number) : [];
  });

/** Scrolls the list down and up again, a little with every frame, for so many frames. */
export const scrollList = (page: Page, frames: number): Promise<void> =>
  page.evaluate(async (count) => {
    const list = document.querySelector('.rows');
    if (!list) throw new Error('The popup has no list');
    for (let frame = 0; frame < count; frame++) {
      await new Promise(requestAnimationFrame);
      list.scrollTop += frame < count / 2 ? 60 : -60;
    }
    if (list.scrollHeight <= list.clientHeight) throw new Error('There is nothing to scroll');
  }, frames);
