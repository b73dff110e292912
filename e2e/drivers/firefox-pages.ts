import type { Page } from 'playwright';
import { browsingContext, type Send } from './bidi.ts';

/**
 * Opens a page of the extension and waits until it is loaded. Firefox tells of no load event for
 * such pages, and Playwright learns of the new document only once something is evaluated in it.
 */
export async function openOwnPage(page: Page, url: string, send: Send): Promise<void> {
  await page.goto(url, { waitUntil: 'commit' });
  await send('script.evaluate', {
    expression: '0',
    target: { context: browsingContext(page) },
    awaitPromise: false,
  });
  await page.evaluate(async () => {
    if (document.readyState === 'complete') return;
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  });
}

/** Leaves a page of the extension: Firefox hangs when one is closed as it is. */
export async function leaveOwnPage(page: Page): Promise<void> {
  if (!page.isClosed() && page.url().startsWith('moz-extension:')) await page.goto('about:blank');
}

/** Makes `page.close()` safe for a page of the extension. */
export function closeSafely(page: Page): void {
  const close = page.close.bind(page);
  page.close = async (options) => {
    await leaveOwnPage(page);
    await close(options);
  };
}
