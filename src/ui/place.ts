import { browser } from '../browser.ts';

/**
 * What a surface shows: the active tab (the toolbar's popup), one tab (`?tab=ID`) or everything
 * (the page without a parameter).
 */
export type Place =
  | { readonly kind: 'popup' }
  | { readonly kind: 'tab'; readonly tabId: number }
  | { readonly kind: 'all' };

/** Whether this document is the toolbar's popup and not a page in a tab. */
export const isPopup = (): boolean =>
  browser.extension.getViews({ type: 'popup' }).includes(window);

/** Reads the place from the query of the page's address. */
export function readPlace(query: string, inPopup: boolean): Place {
  const tab = new URLSearchParams(query).get('tab');
  if (tab !== null && /^\d{1,10}$/.test(tab)) return { kind: 'tab', tabId: Number(tab) };
  return inPopup ? { kind: 'popup' } : { kind: 'all' };
}
