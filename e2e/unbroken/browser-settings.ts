import type { Page } from 'playwright';
import { bidiSession } from '../drivers/bidi.ts';
import { grantSite, withdrawSite } from '../drivers/chromium-sites.ts';
import type { Driver } from '../drivers/driver.ts';
import { call, privileged } from '../drivers/firefox-privileged.ts';

/** (id, what, origins): gives or takes sites as the add-ons manager does. */
const CHANGE_ORIGINS = `async (id, what, origins) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[what](
    id, { permissions: [], origins, data_collection: [] }, extension);
}`;

/**
 * Lets the extension into a site, or shuts it out, where the user does that in the browser's own
 * settings: the extension is not asked. `page` is any web page of the browser.
 */
export async function changeSiteInSettings(
  ext: Driver,
  page: Page,
  what: 'add' | 'remove',
  pattern: string,
): Promise<void> {
  const id = await ext.evaluate(({ browser }) => browser.runtime.id, null);
  if (ext.name === 'chromium') {
    const change = what === 'add' ? grantSite : withdrawSite;
    return change(page.context(), `chrome-extension://${id}`, pattern);
  }
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser');
  const inFirefox = await privileged(bidiSession(browser));
  await inFirefox(call(CHANGE_ORIGINS, id, what, [pattern]));
}
