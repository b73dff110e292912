import type { Driver } from '../drivers/driver.ts';

/** When a page first painted, in milliseconds from the start of its navigation. */
export type Paint = { readonly first: number; readonly content: number };

/** Opens a page of the extension and reads when it first painted anything, and any content. */
export async function measurePaint(ext: Driver, path: string): Promise<Paint> {
  const page = await ext.openExtensionPage(path);
  const paint = await page.evaluate(async () => {
    const at = (name: string): number | undefined =>
      performance.getEntriesByName(name, 'paint')[0]?.startTime;
    for (;;) {
      const [first, content] = [at('first-paint'), at('first-contentful-paint')];
      if (first !== undefined && content !== undefined) return { first, content };
      await new Promise(requestAnimationFrame);
    }
  });
  await page.close();
  return paint;
}

/** The middle value; the mean of the two in the middle of an even number. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2;
}
