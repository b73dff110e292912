import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from '../../scripts/browsers.mjs';
import { chromiumDriver } from '../drivers/chromium.ts';
import { distFolder } from '../drivers/dist.ts';
import type { BrowserName, Driver } from '../drivers/driver.ts';
import { firefoxDriver } from '../drivers/firefox.ts';

/**
 * A browser of a test's own, for what would spoil one that is shared, with the extension in a folder
 * of its own that may be changed. `origin` is the address of the extension's pages, without a slash
 * at its end.
 */
export type OwnBrowser = {
  readonly ext: Driver;
  readonly dist: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
};

/** Starts a browser with a copy of the built extension. */
export async function startOwnBrowser(name: BrowserName): Promise<OwnBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'connect-session-own-'));
  const dist = join(folder, 'dist');
  await cp(distFolder(), dist, { recursive: true });
  const start = name === 'chromium' ? chromiumDriver : firefoxDriver;
  const ext = await start(browserPath(name), dist);
  const address = await ext.evaluate(({ browser }) => browser.runtime.getURL(''), null);
  return {
    ext,
    dist,
    origin: address.replace(/\/$/, ''),
    close: async () => {
      await ext.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Gives the extension in a folder a later version, as an update does. */
export async function raiseVersion(dist: string, version: string): Promise<void> {
  const file = join(dist, 'manifest.json');
  const manifest: object = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, version }));
}
