import type { Place } from './place.ts';
import type { Relays } from './site/relay-port.ts';
import { type SiteState, siteState } from './site/site-state.ts';
import { type Grants, useGrants } from './site/use-grants.ts';
import { useRelays } from './site/use-relays.ts';
import { useTarget } from './site/use-target.ts';

/**
 * The tab a surface is about and everything that is known of its site. `tabId` null: all tabs,
 * once `known` says that the tab has been read. `incognito` null: the browser does not tell any more.
 */
export type Site = {
  readonly known: boolean;
  readonly tabId: number | null;
  readonly url: string | null;
  readonly incognito: boolean | null;
  readonly grants: Grants | null;
  readonly relays: Relays;
  readonly state: SiteState;
};

/** The site that a place stands for, kept up to date. */
export function useSite(place: Place): Site {
  const target = useTarget(place);
  const tabId = target.kind === 'tab' || target.kind === 'gone' ? target.tabId : null;
  const url = target.kind === 'tab' ? target.url : null;
  const incognito = target.kind === 'tab' ? target.incognito : null;
  const grants = useGrants(url);
  const relays = useRelays(grants?.covers ? tabId : null);
  const known = target.kind !== 'reading';
  const state = siteState(target, grants, relays);
  return { known, tabId, url, incognito, grants, relays, state };
}
