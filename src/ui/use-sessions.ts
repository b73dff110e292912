import { useMemo, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import type { Capture, KeyLeakCapture } from '../protocol/capture.ts';
import { type Losses, NO_LOSSES } from '../protocol/losses.ts';
import { isPrivateTab, ofPrivacy } from '../store/privacy.ts';
import { createDeriver, type Derived, NOTHING } from './rows.ts';
import type { Site } from './use-site.ts';
import { useSnapshot } from './use-store.ts';

/** What was captured in one tab, or everywhere when null; `ready` once it has been read. */
export type Sessions = Derived & {
  readonly keyLeaks: readonly KeyLeakCapture[];
  readonly losses: Losses;
  readonly ready: boolean;
};

const NOT_READY: Sessions = { ...NOTHING, keyLeaks: [], losses: NO_LOSSES, ready: false };

/** The sessions of one tab, or all of them, kept up to date; and those of what was pasted. */
export function useSessions(
  { known, tabId, url, incognito }: Site,
  pasted: readonly Capture[],
): Sessions {
  const all = useSnapshot();
  const [derive] = useState(createDeriver);
  return useMemo(() => {
    if (!all || !known) return NOT_READY;
    const wasPrivate =
      tabId === null ? browser.extension.inIncognitoContext === true : isPrivateTab(all, tabId);
    const snapshot = ofPrivacy(all, incognito ?? wasPrivate);
    const keyLeaks = snapshot.keyLeaks.filter(
      ({ source }) => tabId === null || source.tabId === tabId,
    );
    const captures = [...pasted, ...snapshot.captures];
    return {
      ...derive({ ...snapshot, captures }, tabId, url ? new URL(url).origin : undefined),
      keyLeaks,
      losses: snapshot.losses,
      ready: true,
    };
  }, [all, known, tabId, url, incognito, pasted, derive]);
}
