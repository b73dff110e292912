import type { Driver } from '../drivers/driver.ts';
import { askByClick } from './ask.ts';

/** Grants a site as the popup's button does: a click that asks for the permission. */
export async function watchSite(ext: Driver, pattern: string): Promise<void> {
  await ext.grantSite(pattern);
  const isGiven = await askByClick(ext, { origins: [pattern] });
  if (!isGiven) throw new Error(`The browser did not let the extension look at ${pattern}`);
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
