import { browser } from '../browser.ts';
import type { Snapshot } from '../store/captures.ts';

/** A tab that may have a badge; what it shows is looked up only where that decides what is its own. */
export type BadgeTab = {
  readonly id: number;
  readonly origin: string | undefined;
  readonly incognito: boolean | undefined;
};

/** The tabs with these ids; and where a worker without a tab brought something, all that are open. */
export async function badgeTabs(
  { captures, sightings }: Snapshot,
  ids: ReadonlySet<number>,
): Promise<BadgeTab[]> {
  const tabs = new Map<number, BadgeTab>();
  for (const id of ids) tabs.set(id, { id, origin: undefined, incognito: undefined });
  if ([...captures, ...sightings].some(({ source }) => source.tabId < 0)) {
    for (const { id, url = '', incognito } of await browser.tabs.query({})) {
      const origin = URL.canParse(url) ? new URL(url).origin : undefined;
      if (id !== undefined) tabs.set(id, { id, origin, incognito });
    }
  }
  tabs.delete(-1);
  return [...tabs.values()];
}
