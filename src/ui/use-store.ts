import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../protocol/settings.ts';
import { type Snapshot, subscribe } from '../store/captures.ts';
import { subscribeSettings } from '../store/settings.ts';

/**
 * What is captured, kept up to date and with each response once, however often it was seen; null until
 * it has been read. What tells the views of one response apart is loaded when there are any.
 */
export function useSnapshot(): Snapshot | null {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  useEffect(() => {
    let newest: Snapshot;
    return subscribe((next) => {
      newest = next;
      if (!next.captures.some(({ exchange }) => exchange.via.startsWith('de'))) setSnapshot(next);
      else {
        // What cannot be told apart is shown as it is.
        const show = (captures: Snapshot['captures']): void => {
          if (newest === next) setSnapshot({ ...next, captures });
        };
        import('../inspect/same-response.ts').then(
          ({ withoutOtherViews }) => show(withoutOtherViews(next.captures)),
          () => show(next.captures),
        );
      }
    });
  }, []);
  return snapshot;
}

/** The user's settings, kept up to date; null until they have been read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => subscribeSettings(setSettings), []);
  return settings;
}
