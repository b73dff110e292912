import { sitePattern } from '../../protocol/sites.ts';

// Sites that no extension is let into, whatever it is granted: the stores, and Firefox's own list
// (its preference extensions.webextensions.restrictedDomains).
const CLOSED = [
  'chromewebstore.google.com',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
];

/** Whether a browser lets extensions into the page at an address at all. */
export function isWatchable(url: string): boolean {
  if (sitePattern(url) === null) return false;
  const { hostname, pathname } = new URL(url);
  if (hostname === 'chrome.google.com') return !pathname.startsWith('/webstore');
  return !CLOSED.includes(hostname);
}

/** Whether an address looks like a PDF document, which the browser shows in a viewer of its own. */
export const looksLikePdf = (url: string): boolean => /\.pdf$/i.test(new URL(url).pathname);
