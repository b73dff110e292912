import type { Driver } from '../drivers/driver.ts';

/** Whether a token is anywhere in what the extension has stored. */
export const isStored = (driver: Driver, token: string): Promise<boolean> =>
  driver.evaluate(
    async ({ browser, arg }) =>
      JSON.stringify(await browser.storage.session.get(null)).includes(arg),
    token,
  );

/** How much the extension has counted as not kept: too large, and pushed out by newer ones. */
export const losses = (driver: Driver): Promise<{ tooLarge: number; evicted: number }> =>
  driver.evaluate(async ({ browser }) => {
    const counts: Record<string, unknown> = Object(
      (await browser.storage.session.get('losses'))['losses'],
    );
    return {
      tooLarge: Number(counts['tooLarge'] ?? 0),
      evicted: Number(counts['evicted'] ?? 0),
    };
  }, null);

/** Clears the extension as the popup's button does. */
export const clearStored = async (driver: Driver): Promise<void> => {
  await driver.evaluate(
    ({ browser }) => browser.runtime.sendMessage({ kind: 'clear', tabId: null }),
    null,
  );
};
