import { browser } from '../browser.ts';
import { isCovered } from '../protocol/sites.ts';

/**
 * Whether the user lets the extension look at an address, by what the browser says is granted: asked
 * once, and again after `forget`.
 */
export function createWatching(): {
  readonly isWatched: (url: string) => Promise<boolean>;
  readonly forget: () => void;
} {
  let granted: Promise<{ origins?: string[] }> | null = null;
  return {
    async isWatched(url) {
      granted ??= browser.permissions.getAll();
      try {
        const { origins = [] } = await granted;
        return isCovered(url, origins);
      } catch (error) {
        granted = null;
        throw error;
      }
    },
    forget() {
      granted = null;
    },
  };
}
