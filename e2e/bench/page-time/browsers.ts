import { rm } from 'node:fs/promises';
import { browserPath } from '../../../scripts/browsers.mjs';
import { type BareChromium, startBareChromium } from '../../drivers/bare-chromium.ts';
import { distFolder } from '../../drivers/dist.ts';
import type { Contestant } from './contestants.ts';
import { type RivalExtension, writeExtension } from './extensions.ts';

/** The browsers of a series of runs, each started when it is first needed and then kept. */
export type Browsers = {
  readonly get: (name: Contestant['browser']) => Promise<BareChromium>;
  readonly close: () => Promise<void>;
};

/** Makes the browsers. Nothing is started yet. */
export function createBrowsers(): Browsers {
  const started = new Map<Contestant['browser'], BareChromium>();
  const folders: string[] = [];
  const folderOf = async (name: Contestant['browser']): Promise<string> => {
    if (name === 'ours') return distFolder();
    const extension: RivalExtension = name === 'again' ? 'control' : name;
    const folder = await writeExtension(extension);
    folders.push(folder);
    return folder;
  };
  return {
    get: async (name) => {
      const known = started.get(name);
      if (known) return known;
      const browser = await startBareChromium(browserPath('chromium'), await folderOf(name));
      started.set(name, browser);
      await browser.settle();
      return browser;
    },
    close: async () => {
      for (const browser of started.values()) await browser.close();
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}
