import type { Page } from 'playwright';
import { bidiSession } from '../drivers/bidi.ts';
import { evaluateIn } from '../drivers/control-page.ts';
import { leaveOwnPage } from '../drivers/firefox-pages.ts';
import { call, privileged } from '../drivers/firefox-privileged.ts';
import type { OwnBrowser } from './own-browser.ts';

/** (id): lets the extension into private windows, as its switch in the add-ons manager does. */
const ALLOW = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add(id, { permissions, origins: [], data_collection: [] }, extension);
  await (await AddonManager.getAddonByID(id)).reload();
}`;

/**
 * Lets the extension into private windows, where the user does it. The browser loads the extension
 * again for that: the driver's `evaluate` does not work afterwards. `page` is any web page.
 */
export async function allowPrivateWindows(own: OwnBrowser, page: Page): Promise<void> {
  if (own.ext.name === 'firefox') {
    const browser = page.context().browser();
    if (!browser) throw new Error('The page has no browser');
    const id = await own.ext.evaluate((given) => given.browser.runtime.id, null);
    for (const context of browser.contexts()) {
      for (const one of context.pages()) await leaveOwnPage(one);
    }
    const inFirefox = await privileged(bidiSession(browser));
    await inFirefox(call(ALLOW, id));
    return;
  }
  const extensions = await page.context().newPage();
  await extensions.goto('chrome://extensions');
  const allowed = JSON.stringify({
    extensionId: new URL(own.origin).host,
    incognitoAccess: true,
  });
  await extensions.evaluate(`(async () => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration(${allowed});
  })()`);
  await extensions.close();
}

/** A window opened through the extension, with one tab. */
export type OpenedWindow = { readonly windowId: number; readonly tabId: number };

/** Opens a window, a private one if asked for, from a page of the extension. */
export async function openWindow(
  control: Page,
  url: string,
  incognito: boolean,
): Promise<OpenedWindow> {
  const opened = await evaluateIn(
    control,
    async ({ browser, arg }) => {
      const { id, tabs } = await browser.windows.create(arg);
      return [id ?? null, tabs?.[0]?.id ?? null];
    },
    { url, incognito },
  );
  const [windowId, tabId] = opened;
  if (typeof windowId !== 'number' || typeof tabId !== 'number')
    throw new Error('No window opened');
  return { windowId, tabId };
}

/** Closes a window from a page of the extension. */
export const closeWindow = (control: Page, { windowId }: OpenedWindow): Promise<void> =>
  evaluateIn(control, ({ browser, arg }) => browser.windows.remove(arg), windowId);
