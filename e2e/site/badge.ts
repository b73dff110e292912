import type { Driver } from '../drivers/driver.ts';

/** The badge of a tab: its text, and its colour as red, green, blue, alpha. */
export const badgeOf = (ext: Driver, tabId: number): Promise<{ text: string; color: unknown }> =>
  ext.evaluate(
    async ({ browser, arg }) => ({
      text: await browser.action.getBadgeText({ tabId: arg }),
      color: await browser.action.getBadgeBackgroundColor({ tabId: arg }),
    }),
    tabId,
  );

/** The text of a tab's badge; empty without one. */
export const badgeText = async (ext: Driver, tabId: number): Promise<string> =>
  (await badgeOf(ext, tabId)).text;
