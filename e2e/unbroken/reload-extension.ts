import type { Browser, Page } from 'playwright';
import { bidiSession } from '../drivers/bidi.ts';
import { leaveOwnPage, openOwnPage } from '../drivers/firefox-pages.ts';
import type { OwnBrowser } from './own-browser.ts';

const browserOf = (page: Page): Browser => {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser');
  return browser;
};

/**
 * Loads the extension of a browser again from its folder, as the browser's own button does: in
 * Chromium on its page of extensions, in Firefox by installing it again. Pages of the extension
 * close with it, so the driver's `evaluate` does not work after this. `page` is any web page.
 */
export async function reloadExtension(own: OwnBrowser, page: Page): Promise<void> {
  const { ext, dist, origin } = own;
  if (ext.name === 'firefox') {
    // Firefox takes them away without a word, and Playwright would wait for them at the end.
    const pages = browserOf(page)
      .contexts()
      .flatMap((context) => context.pages());
    for (const one of pages) await leaveOwnPage(one);
    const send = bidiSession(browserOf(page));
    await send('webExtension.install', { extensionData: { type: 'path', path: dist } });
    return;
  }
  const extensions = await page.context().newPage();
  await extensions.goto('chrome://extensions');
  // Chromium turns off what was loaded from a folder unless its developer mode is on.
  await extensions.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  );
  const id = JSON.stringify(new URL(origin).host);
  await extensions.evaluate(`chrome.developerPrivate.reload(${id}, { failQuietly: false })`);
  await extensions.close();
}

/** Opens a page of the extension without help of the driver, in a new tab or in `into`. */
export async function openPage(
  own: OwnBrowser,
  page: Page,
  path: string,
  into?: Page,
): Promise<Page> {
  const opened = into ?? (await page.context().newPage());
  const url = `${own.origin}/${path}`;
  if (own.ext.name === 'firefox') await openOwnPage(opened, url, bidiSession(browserOf(page)));
  else await opened.goto(url);
  return opened;
}
