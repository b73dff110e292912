import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { bidiSession } from '../drivers/bidi.ts';
import type { Driver } from '../drivers/driver.ts';
import { call, privileged } from '../drivers/firefox-privileged.ts';

/** (): writes what Firefox keeps of its session and settings, and gives the folder of its profile. */
const SAVED_PROFILE = `async () => {
  const { SessionSaver } = ChromeUtils.importESModule(
    'resource:///modules/sessionstore/SessionSaver.sys.mjs');
  await SessionSaver.run();
  Services.prefs.savePrefFile(null);
  return Services.dirsvc.get('ProfD', Ci.nsIFile).path;
}`;

const browserOf = (page: Page): Browser => {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser');
  return browser;
};

/**
 * Makes the browser write what it keeps and gives the folder of its profile: Chromium by ending it,
 * Firefox while it runs, since its profile goes with it. `page` is any web page.
 */
export async function savedProfile(ext: Driver, page: Page): Promise<string> {
  if (ext.name === 'firefox') {
    const inFirefox = await privileged(bidiSession(browserOf(page)));
    return String(await inFirefox(call(SAVED_PROFILE)));
  }
  const version = await page.context().newPage();
  await version.goto('chrome://version');
  const path = (await version.locator('#profile_path').textContent()) ?? '';
  await page.context().close();
  return path.replace(/[/\\]Default$/, '');
}

/** Every file of a folder, and of those in it, with its bytes; what cannot be read is left out. */
export async function filesIn(folder: string): Promise<{ path: string; bytes: Buffer }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  const files = await Promise.all(
    paths.map(async (path) => ({ path, bytes: await readFile(path).catch(() => null) })),
  );
  return files.flatMap(({ path, bytes }) => (bytes ? [{ path, bytes }] : []));
}
