import { browserPath } from '../../scripts/browsers.mjs';
import { chromiumDriver } from './chromium.ts';
import { distFolder } from './dist.ts';
import type { BrowserName, Driver } from './driver.ts';
import { firefoxDriver } from './firefox.ts';

/** Starts a browser with the built extension in it. */
export function launch(name: BrowserName): Promise<Driver> {
  const start = name === 'chromium' ? chromiumDriver : firefoxDriver;
  return start(browserPath(name), distFolder());
}
