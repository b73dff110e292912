import { browser } from '../../browser.ts';
import { useAnnounce } from '../parts/announce.tsx';
import { t } from '../text.ts';

/** Changes permissions as `change` says; `refused` is said when the browser does not. */
type Change = (change: () => Promise<boolean>, refused: string) => Promise<boolean>;

/**
 * A function that changes permissions, says so when the browser does not let it, and gives whether it
 * did. Where `permissions.request` is called, this must be in a click's handler.
 */
export function useChange(): Change {
  const announce = useAnnounce();
  return async (change, refused) => {
    // A browser that throws or rejects refuses too.
    const isDone = await new Promise<boolean>((resolve) => resolve(change())).catch(() => false);
    if (!isDone) announce(refused);
    return isDone;
  };
}

/** The same for a match pattern that the extension shall look at. */
export function useWatchSite(): (pattern: string) => Promise<boolean> {
  const change = useChange();
  return (pattern) =>
    change(() => browser.permissions.request({ origins: [pattern] }), t('watch_refused'));
}
