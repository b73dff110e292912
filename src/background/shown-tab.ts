import { browser } from '../browser.ts';
import type { ShownTab } from '../store/writer.ts';

/** What a tab shows, as far as the browser tells: nothing of one that is closed. */
export async function shownTab(id: number): Promise<ShownTab> {
  try {
    const { url, incognito } = await browser.tabs.get(id);
    return { id, origin: url ? new URL(url).origin : undefined, incognito };
  } catch {
    return { id, origin: undefined, incognito: undefined };
  }
}
