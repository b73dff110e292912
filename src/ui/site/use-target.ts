import { useEffect, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../browser.ts';
import type { Place } from '../place.ts';

/** The tab a surface is about. `url` is null where the browser does not tell it. */
export type Target =
  | { readonly kind: 'reading' }
  | { readonly kind: 'all' }
  | { readonly kind: 'gone'; readonly tabId: number }
  | TabTarget;

type TabTarget = {
  readonly kind: 'tab';
  readonly tabId: number;
  readonly url: string | null;
  /** Whether it is one of a private window. */
  readonly incognito: boolean;
};

const READING: Target = { kind: 'reading' };
const ALL: Target = { kind: 'all' };

const toTarget = (tabId: number, { url, incognito }: Tabs.Tab): TabTarget => ({
  kind: 'tab',
  tabId,
  url: url || null,
  incognito,
});

async function readTarget(place: Place): Promise<Target> {
  if (place.kind === 'all') return ALL;
  if (place.kind === 'popup') {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? ALL : toTarget(tab.id, tab);
  }
  try {
    const tab = await browser.tabs.get(place.tabId);
    return toTarget(place.tabId, tab);
  } catch {
    return { kind: 'gone', tabId: place.tabId };
  }
}

/** The tab that a place stands for, followed as it navigates, closes or becomes readable. */
export function useTarget(place: Place): Target {
  const [target, setTarget] = useState<Target>(place.kind === 'all' ? ALL : READING);
  useEffect(() => {
    let stopped = false;
    const refresh = async (): Promise<void> => {
      const next = await readTarget(place);
      if (!stopped) setTarget(next);
    };
    const events = [
      browser.tabs.onUpdated,
      browser.tabs.onRemoved,
      browser.permissions.onAdded,
      browser.permissions.onRemoved,
    ];
    const onEvent = (): void => void refresh();
    for (const event of events) event.addListener(onEvent);
    void refresh();
    return () => {
      stopped = true;
      for (const event of events) event.removeListener(onEvent);
    };
  }, [place]);
  return target;
}
