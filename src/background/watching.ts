import { browser } from '../browser.ts';
import { isCovered } from '../protocol/sites.ts';

/**
 * What the user lets the extension look at, by what the browser says is granted: asked once, and
 * again after `forget`.
 */
export function createWatching(): {
  /** The match patterns of what is watched. */
  readonly patterns: () => Promise<readonly string[]>;
  /** Whether an address is watched. */
  readonly isWatched: (url: string) => Promise<boolean>;
  readonly forget: () => void;
} {
  let granted: Promise<{ origins?: string[] }> | null = null;
  const patterns = async (): Promise<readonly string[]> => {
    granted ??= browser.permissions.getAll();
    try {
      const { origins = [] } = await granted;
      return origins;
    } catch (error) {
      granted = null;
      throw error;
    }
  };
  return {
    patterns,
    isWatched: async (url) => isCovered(url, await patterns()),
    forget() {
      granted = null;
    },
  };
}
