import type { Page } from 'playwright';
import { bidiSession, browsingContext } from './drivers/bidi.ts';
import type { Driver } from './drivers/driver.ts';
import { call, privileged } from './drivers/firefox-privileged.ts';

const browserOf = (page: Page) => {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser');
  return browser;
};

/** Chromium's own way to click the button; the tab is not a page but what a page is shown in. */
async function clickInChromium(page: Page, id: string): Promise<void> {
  await page.bringToFront();
  const session = await browserOf(page).newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}`);
  // Playwright's types do not know the command.
  const command = ['Extensions.triggerAction', { id, targetId: tab.targetId }];
  await Reflect.apply(session.send, session, command);
  await session.detach();
}

/** (context, id): lets the extension into the tab as a click on its button does. */
const ALLOW_TAB = `(context, id) => {
  const remote = 'chrome://remote/content/shared/';
  const { NavigableManager } = ChromeUtils.importESModule(remote + 'NavigableManager.sys.mjs');
  const { TabManager } = ChromeUtils.importESModule(remote + 'TabManager.sys.mjs');
  const { top } = NavigableManager.getBrowsingContextById(context);
  const { extension } = WebExtensionPolicy.getByID(id);
  extension.tabManager.addActiveTabPermission(TabManager.getTabForBrowsingContext(top));
}`;

/**
 * Clicks the extension's button over a page. From then on, until the page is left, the extension
 * knows its address: that is the permission `activeTab`. In Firefox the click is only what it does.
 */
export async function clickToolbarButton(ext: Driver, page: Page): Promise<void> {
  const id = await ext.evaluate(({ browser }) => browser.runtime.id, null);
  if (ext.name === 'chromium') return clickInChromium(page, id);
  const inFirefox = await privileged(bidiSession(browserOf(page)));
  await inFirefox(call(ALLOW_TAB, browsingContext(page), id));
}
