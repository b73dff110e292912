import type { Driver } from '../../drivers/driver.ts';

/** When a page showed something, in milliseconds from the start of its navigation. */
export type Paint = {
  readonly first: number;
  /** When the frame that shows the last of the rows was on its way; NaN where none were asked for. */
  readonly rows: number;
};

/**
 * Opens a page of the extension and reads when it first painted anything, and when it showed so
 * many rows.
 */
export async function measurePaint(ext: Driver, path: string, rows: number): Promise<Paint> {
  const page = await ext.newPage();
  await page.addInitScript((count) => {
    if (count === 0 || !location.pathname.endsWith('.html')) return;
    const look = (): void => {
      if (document.querySelectorAll('[data-testid=session]').length < count) return;
      observer.disconnect();
      // A message that is sent in a frame's callback arrives once that frame is drawn.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.mark('rows');
        port2.postMessage(null);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true });
  }, rows);
  await ext.openExtensionPage(path, page);
  const paint = await page.evaluate(async (wantsRows) => {
    const at = (name: string): number | undefined =>
      performance.getEntriesByName(name)[0]?.startTime;
    for (;;) {
      const first = at('first-paint');
      const shown = wantsRows ? at('rows') : Number.NaN;
      if (first !== undefined && shown !== undefined) return { first, rows: shown };
      await new Promise(requestAnimationFrame);
    }
  }, rows > 0);
  await page.close();
  return paint;
}
