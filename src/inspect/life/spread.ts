import type { Life } from './life.ts';

/**
 * From where a token was used: the number of tabs in which the hub called StackOne or an auth link
 * was open, and the origins of the pages that called. OAuth windows are tabs of their own and do not
 * count.
 */
export function spreadOf({ uses }: Pick<Life, 'uses'>): {
  readonly tabs: number;
  readonly origins: readonly string[];
} {
  const own = uses.filter(({ sighting }) => sighting.kind !== 'oauth-window');
  const tabs = new Set(own.map(({ source }) => source.tabId).filter((tab) => tab >= 0));
  const calls = own.filter(({ sighting }) => sighting.kind === 'hub-call');
  const origins = new Set(calls.map(({ source }) => source.origin));
  return { tabs: tabs.size, origins: [...origins].sort() };
}
