import type { Relays } from './relay-port.ts';
import type { Grants } from './use-grants.ts';
import type { Target } from './use-target.ts';
import { isWatchable, looksLikePdf } from './watchable.ts';

/**
 * What stands between a tab and its sessions. `all-tabs` and `gone`: no single page is meant.
 * `reload`: its site is watched, but no relay is in the page: it was opened before that or before the
 * extension was loaded, or did not load.
 */
export type SiteState =
  | 'reading'
  | 'all-tabs'
  | 'gone'
  | 'no-address'
  | 'not-watchable'
  | 'not-watched'
  | 'reload'
  | 'watching';

/** The state of a target, from what the user granted and what the page's relays answer. */
export function siteState(target: Target, grants: Grants | null, relays: Relays): SiteState {
  if (target.kind === 'reading' || grants === null) return 'reading';
  if (target.kind === 'all') return 'all-tabs';
  if (target.kind === 'gone') return 'gone';
  if (target.url === null) return 'no-address';
  if (!isWatchable(target.url)) return 'not-watchable';
  if (grants.covers === null) return 'reading';
  if (!grants.covers) return 'not-watched';
  if (relays === 'reading') return 'reading';
  if (relays !== 'none') return 'watching';
  return looksLikePdf(target.url) ? 'not-watchable' : 'reload';
}

/** Why a list is empty; the value of `data-reason`. */
export type EmptyReason =
  | 'paused'
  | 'not-watched'
  | 'reload'
  | 'none-matched'
  | 'nothing-yet'
  | 'not-watchable'
  | 'no-address'
  | 'no-captures'
  | 'no-match';

/**
 * Why there is no session to show, null while that is not known. `seen` is the number of JSON
 * responses that the page has read.
 */
export function emptyReason(state: SiteState, paused: boolean, seen: number): EmptyReason | null {
  if (state === 'reading') return null;
  if (state === 'not-watchable') return state;
  if (paused) return 'paused';
  if (state === 'all-tabs' || state === 'gone') return 'no-captures';
  if (state !== 'watching') return state;
  return seen > 0 ? 'none-matched' : 'nothing-yet';
}
