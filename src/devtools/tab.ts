import { browser } from '../browser.ts';
import { isCovered } from '../protocol/sites.ts';

/** Whether the user lets the extension look at the site of an address. */
async function isWatched(url: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return isCovered(url, origins);
}

/**
 * Whether what an address has asked for in a tab may be looked at: both it and the page in the tab are
 * of watched sites. Asked anew each time; it may change.
 */
export async function mayLook(tabId: number, asker: string): Promise<boolean> {
  if (!(await isWatched(asker))) return false;
  try {
    const { url = '' } = await browser.tabs.get(tabId);
    return await isWatched(url);
  } catch {
    // The tab is closed.
    return false;
  }
}
