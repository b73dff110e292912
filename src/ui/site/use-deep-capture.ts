import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import { DEEP_PERMISSIONS } from '../../protocol/deep.ts';

/** What turns deep capture on when it is granted. */
export const wanted = () => ({ permissions: [...DEEP_PERMISSIONS] });

/**
 * Whether deep capture is on, kept up to date; null where the browser does not have it, undefined
 * until that is known.
 */
export function useDeepCapture(): boolean | null | undefined {
  const [isOn, setOn] = useState<boolean | null>();
  useEffect(() => {
    let stopped = false;
    const refresh = async (): Promise<void> => {
      // Chrome refuses to be asked about permissions it does not know.
      const next = await browser.permissions.contains(wanted()).catch(() => null);
      if (!stopped) setOn(next);
    };
    const onEvent = (): void => void refresh();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(onEvent);
    onRemoved.addListener(onEvent);
    void refresh();
    return () => {
      stopped = true;
      onAdded.removeListener(onEvent);
      onRemoved.removeListener(onEvent);
    };
  }, []);
  return isOn;
}
