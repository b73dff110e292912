import { browser } from '../../browser.ts';
import { ALL_SITES, DEFAULT_SITES, isCovered, sitePattern } from '../../protocol/sites.ts';
import { usePermissions } from './use-permissions.ts';

/**
 * What the user lets the extension look at. `sites`: the match patterns added to the default ones.
 * `all`: every site. `covers`: whether the page's own site is among them; null without an address.
 */
export type Grants = {
  readonly sites: readonly string[];
  readonly all: boolean;
  readonly covers: boolean | null;
};

async function readGrants(url: string | null): Promise<Grants> {
  const { origins = [] } = await browser.permissions.getAll();
  const covers = url === null || sitePattern(url) === null ? null : isCovered(url, origins);
  const sites = origins.filter((site) => site !== ALL_SITES && !DEFAULT_SITES.includes(site));
  return { sites, all: origins.includes(ALL_SITES), covers };
}

/** What may be looked at, kept up to date; null until it has been read. */
export const useGrants = (url: string | null): Grants | null =>
  usePermissions(readGrants, url) ?? null;

/** Gives up the right to look at a match pattern. */
export const unwatchSite = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });
