import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';

/**
 * What `read` finds out with `of`, read again whenever a permission is given or taken back; undefined
 * until it has been read once. `read` must always be the same function and may not fail.
 */
export function usePermissions<Of, Known>(
  read: (of: Of) => Promise<Known>,
  of: Of,
): Known | undefined {
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    let stopped = false;
    const refresh = async (): Promise<void> => {
      const next = await read(of);
      if (!stopped) setKnown(() => next);
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
  }, [read, of]);
  return known;
}
