import { browser } from '../browser.ts';
import { isDefaultSite, sitePattern } from '../protocol/sites.ts';

/**
 * Whether the user lets the extension look at an address, asked of the browser once an address and
 * again after `forget`.
 */
export function createWatching(): {
  readonly isWatched: (url: string) => Promise<boolean>;
  readonly forget: () => void;
} {
  const known = new Map<string, Promise<boolean>>();
  return {
    async isWatched(url) {
      if (isDefaultSite(url)) return true;
      const pattern = sitePattern(url);
      if (pattern === null) return false;
      const asked = known.get(pattern) ?? browser.permissions.contains({ origins: [pattern] });
      known.set(pattern, asked);
      return asked;
    },
    forget: () => known.clear(),
  };
}
