import { browser } from '../browser.ts';
import type { Snapshot } from '../store/captures.ts';

/** A tab that may have a badge; what it shows is looked up only where that decides what is its own. */
export type BadgeTab = {
  readonly id: number;
  readonly origin: string | undefined;
  readonly incognito: boolean | undefined;
};

/**
 * The tabs with these ids; and where workers without a tab brought something, also those that are open
 * at the origin of one.
 */
export async function badgeTabs(
  { captures, sightings }: Snapshot,
  ids: ReadonlySet<number>,
): Promise<BadgeTab[]> {
  const tabs = new Map<number, BadgeTab>();
  for (const id of ids) tabs.set(id, { id, origin: undefined, incognito: undefined });
  const ofWorkers = [...captures, ...sightings].filter(({ source }) => source.tabId < 0);
  const origins = new Set(ofWorkers.map(({ source }) => source.origin));
  for (const { id, url = '', incognito } of origins.size > 0 ? await browser.tabs.query({}) : []) {
    const origin = URL.canParse(url) ? new URL(url).origin : '';
    if (id !== undefined && origins.has(origin)) tabs.set(id, { id, origin, incognito });
  }
  tabs.delete(-1);
  return [...tabs.values()];
}
