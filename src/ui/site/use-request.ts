import { browser } from '../../browser.ts';
import { useAnnounce } from '../parts/announce.tsx';
import { t } from '../text.ts';

/** What `permissions.request` is asked for. */
type Asked = Parameters<typeof browser.permissions.request>[0];

/**
 * A function that asks the user for permissions, says `refused` when the browser does not give them,
 * and gives whether it did. It must be called in a click's handler.
 */
export function useRequest(): (asked: Asked, refused: string) => Promise<boolean> {
  const announce = useAnnounce();
  return async (asked, refused) => {
    const isGiven = await browser.permissions.request(asked).catch(() => false);
    if (!isGiven) announce(refused);
    return isGiven;
  };
}

/** The same for a match pattern that the extension shall look at. */
export function useWatchSite(): (pattern: string) => Promise<boolean> {
  const request = useRequest();
  return (pattern) => request({ origins: [pattern] }, t('watch_refused'));
}
