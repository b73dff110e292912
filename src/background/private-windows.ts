import { browser } from '../browser.ts';

/** Calls back when a window was closed and no private one is left. */
export function onLastPrivateClosed(forget: () => Promise<void>): void {
  browser.windows.onRemoved.addListener(async (closed) => {
    const windows = await browser.windows.getAll();
    // Firefox still lists the one that closes.
    if (!windows.some(({ id, incognito }) => incognito && id !== closed)) await forget();
  });
}
