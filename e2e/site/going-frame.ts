import type { Page } from 'playwright';
import { html, type Site } from './server.ts';

/**
 * Opens a frame in a page of the site, as its `frames[0]`, and gives the page a function `letFrameGo`:
 * what the frame has told its extension by then is handed over, in tasks, and no timer of the frame comes
 * any more.
 */
export async function openGoingFrame(page: Page, site: Site): Promise<void> {
  site.on('/inner', html('<!doctype html><title>Inner</title>'));
  await page.evaluate(async () => {
    const frame = Object.assign(document.createElement('iframe'), { src: '/inner' });
    const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await isLoaded;
    const letFrameGo = async (): Promise<void> => {
      const { port1, port2 } = new MessageChannel();
      for (let turn = 0; turn < 5; turn++) {
        const isThere = new Promise((resolve) => {
          port2.onmessage = resolve;
        });
        port1.postMessage(null);
        await isThere;
      }
      frame.remove();
    };
    Object.assign(globalThis, { letFrameGo });
  });
}
