import type { Snapshot, Stored } from './captures.ts';

/** What a snapshot holds of private windows, or of all others. */
export function ofPrivacy(snapshot: Snapshot, isPrivate: boolean): Snapshot {
  const isOfIt = ({ source }: Stored): boolean => source.incognito === isPrivate;
  return {
    ...snapshot,
    captures: snapshot.captures.filter(isOfIt),
    sightings: snapshot.sightings.filter(isOfIt),
    keyLeaks: snapshot.keyLeaks.filter(isOfIt),
  };
}

/** Whether a tab is one of a private window, as far as it has sent anything. */
export const isPrivateTab = ({ captures, sightings, keyLeaks }: Snapshot, tabId: number): boolean =>
  [...captures, ...sightings, ...keyLeaks].some(
    ({ source }) => source.tabId === tabId && source.incognito,
  );
