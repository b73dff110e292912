import type { Driver } from './driver.ts';

/**
 * Takes back every site that was granted after installation, with the scripts registered for it.
 * Gives the sites of the manifest that are no longer granted.
 */
export function revokeSites(driver: Pick<Driver, 'evaluate'>): Promise<string[]> {
  return driver.evaluate(async ({ browser }) => {
    const manifest: unknown = browser.runtime.getManifest();
    const listed =
      typeof manifest === 'object' && manifest !== null && 'host_permissions' in manifest
        ? manifest.host_permissions
        : [];
    const own: unknown[] = Array.isArray(listed) ? listed : [];
    const { origins = [] } = await browser.permissions.getAll();
    const added = origins.filter((origin) => !own.includes(origin));
    if (added.length > 0) await browser.permissions.remove({ origins: added });
    const scripts = await browser.scripting.getRegisteredContentScripts();
    // The background takes them back too and may be the quicker one.
    if (scripts.length > 0) await browser.scripting.unregisterContentScripts().catch(() => {});
    return own.filter((origin) => typeof origin === 'string').filter((o) => !origins.includes(o));
  }, null);
}

/** Empties the extension's storage. */
export function emptyStorage(driver: Pick<Driver, 'evaluate'>): Promise<void> {
  return driver.evaluate(async ({ browser }) => {
    await browser.storage.session.clear();
    await browser.storage.local.clear();
  }, null);
}
