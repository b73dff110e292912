import type { Scripting } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { DEFAULT_SITES } from '../protocol/sites.ts';
import { coalesce } from '../store/coalesce.ts';

// Chromium runs the scripts of one moment in the order of their ids: the relay must be first.
const RELAY = '1-relay';
const HOOK = '2-hook';
const IDS = [RELAY, HOOK];

/** The match patterns the user has let the extension into, beside the ones of the manifest. */
async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !DEFAULT_SITES.includes(origin)).sort();
}

/** The relay is listed first: it must be there when the hook hands its port over. */
function scriptsFor(matches: string[]): Scripting.RegisteredContentScript[] {
  const shared: Omit<Scripting.RegisteredContentScript, 'id'> = {
    matches,
    excludeMatches: [...DEFAULT_SITES],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  return [
    { ...shared, id: RELAY, js: ['relay.js', 'document.js'], world: 'ISOLATED' },
    { ...shared, id: HOOK, js: ['hook.js'], world: 'MAIN' },
  ];
}

/**
 * Makes the registered content scripts what the granted permissions say. Permissions are the fact,
 * registrations are derived from it: calling this at any time, any number of times, is right.
 */
async function syncOnce(): Promise<void> {
  const matches = await grantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: IDS });
  } else if (registered.length === IDS.length) {
    await browser.scripting.updateContentScripts(scriptsFor(matches));
  } else {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: IDS });
    await browser.scripting.registerContentScripts(scriptsFor(matches));
  }
}

/** Makes the function that brings registrations in line, never twice at the same time. */
export const createSync = (): (() => Promise<void>) => coalesce(syncOnce);
