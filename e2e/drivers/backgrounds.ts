import type { Driver } from './driver.ts';

/**
 * The ids of the extension's backgrounds that run: one, or none. Each start gives another id. Asking
 * starts none.
 */
export const backgrounds = (driver: Pick<Driver, 'evaluate'>): Promise<string[]> =>
  driver.evaluate(async ({ browser }) => {
    const found = await browser.runtime.getContexts({ contextTypes: ['BACKGROUND'] });
    return found.map(({ contextId }) => contextId);
  }, null);
