import { useMemo, useState } from 'preact/hooks';
import { type Losses, NO_LOSSES } from '../protocol/losses.ts';
import { createDeriver, type Derived, NOTHING } from './rows.ts';
import type { Site } from './use-site.ts';
import { useSnapshot } from './use-store.ts';

/** What was captured in one tab, or everywhere when null; `ready` once it has been read. */
export type Sessions = Derived & { readonly losses: Losses; readonly ready: boolean };

/** The sessions of one tab, or all of them, kept up to date. */
export function useSessions({ known, tabId }: Site): Sessions {
  const snapshot = useSnapshot();
  const [derive] = useState(createDeriver);
  return useMemo(() => {
    if (!snapshot || !known) return { ...NOTHING, losses: NO_LOSSES, ready: false };
    const { captures, losses } = snapshot;
    const own = captures.filter(({ source }) => tabId === null || source.tabId === tabId);
    return { ...derive(own), losses, ready: true };
  }, [snapshot, known, tabId, derive]);
}
