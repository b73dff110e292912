import type { Driver } from '../../drivers/driver.ts';
import { quantile } from '../statistics.ts';
import { scrollList, takeFrames, watchFrames } from './frames.ts';

/** Frames a second, and the length in milliseconds that 95 of 100 frames do not exceed. */
export type Smoothness = { readonly perSecond: number; readonly slow: number };

const SCROLL_FRAMES = 180;
const TYPED = 'customer 17 bamboo';
const KEY_MS = 60;

function smoothnessOf(frames: readonly number[]): Smoothness {
  const total = frames.reduce((sum, ms) => sum + ms, 0);
  return { perSecond: (1000 * frames.length) / total, slow: quantile(frames, 0.95) };
}

/** How smoothly the popup scrolls its list and takes typing in its search. */
export async function measureSmoothness(
  ext: Driver,
): Promise<{ still: Smoothness; scrolling: Smoothness; typing: Smoothness }> {
  const popup = await ext.openExtensionPage('popup.html');
  await popup.setViewportSize({ width: 640, height: 600 });
  const during = async (act: () => Promise<void>): Promise<Smoothness> => {
    await watchFrames(popup);
    await act();
    return smoothnessOf(await takeFrames(popup));
  };
  const still = await during(() =>
    popup.evaluate(async (count) => {
      for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
    }, SCROLL_FRAMES),
  );
  const scrolling = await during(() => scrollList(popup, SCROLL_FRAMES));
  await popup.getByRole('searchbox').focus();
  const typing = await during(async () => {
    for (let round = 0; round < 2; round++) {
      await popup.keyboard.type(TYPED, { delay: KEY_MS });
      for (const _ of TYPED) await popup.keyboard.press('Backspace', { delay: KEY_MS });
    }
  });
  await popup.close();
  return { still, scrolling, typing };
}
