import type { Driver } from '../drivers/driver.ts';

/** Grants a site as the popup's button does: a click that asks for the permission. */
export async function watchSite(ext: Driver, pattern: string): Promise<void> {
  await ext.grantSite(pattern);
  const asking = await ext.openExtensionPage('popup.html');
  await asking.evaluate((origin) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const ask = (): void => void api.permissions.request({ origins: [origin] });
    document.addEventListener('click', ask, { once: true, capture: true });
  }, pattern);
  await asking.mouse.click(5, 590);
  await asking.close();
}

/** The content scripts that are registered beside the manifest's own, with their sites. */
export const registeredScripts = (ext: Driver): Promise<{ id: string; matches: string[] }[]> =>
  ext.evaluate(
    async ({ browser }) =>
      (await browser.scripting.getRegisteredContentScripts()).map(({ id, matches = [] }) => ({
        id,
        matches,
      })),
    undefined,
  );
