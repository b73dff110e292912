import type { BrowserContext } from 'playwright';

async function onExtensionsPage(
  context: BrowserContext,
  call: 'addHostPermission' | 'removeHostPermission',
  origin: string,
  pattern: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const args = [new URL(origin).host, pattern].map((text) => JSON.stringify(text)).join(', ');
  await page.evaluate(`chrome.developerPrivate.${call}(${args})`);
  await page.close();
}

/**
 * Allows the site the way the browser's own settings page does. The prompt of
 * `permissions.request` cannot be clicked by a test; after this there is none.
 */
export function grantSite(context: BrowserContext, origin: string, pattern: string): Promise<void> {
  return onExtensionsPage(context, 'addHostPermission', origin, pattern);
}

/** Takes `grantSite` back. */
export function withdrawSite(
  context: BrowserContext,
  origin: string,
  pattern: string,
): Promise<void> {
  return onExtensionsPage(context, 'removeHostPermission', origin, pattern);
}
