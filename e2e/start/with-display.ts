import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from '../../scripts/browsers.mjs';
import { launchChromium } from '../drivers/chromium-launch.ts';
import { distFolder } from '../drivers/dist.ts';
import type { BrowserName } from '../drivers/driver.ts';
import { launchFirefox } from '../drivers/firefox-launch.ts';

async function showInChromium(url: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'connect-session-inspector-'));
  const { context } = await launchChromium({
    executablePath: browserPath('chromium'),
    dist: distFolder(),
    profile,
    headless: false,
    viewport: null,
  });
  const closed = context.waitForEvent('close', { timeout: 0 });
  await (context.pages()[0] ?? (await context.newPage())).goto(url);
  await closed;
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function showInFirefox(url: string): Promise<void> {
  const { browser } = await launchFirefox({
    executablePath: browserPath('firefox'),
    dist: distFolder(),
    headless: false,
  });
  const ended = new Promise((resolve) => browser.once('disconnected', resolve));
  const context = await browser.newContext({ viewport: null });
  const page = await context.newPage();
  await page.goto(url);
  // Firefox also keeps the window it started with, so its own end would be waited for in vain.
  await Promise.race([ended, page.waitForEvent('close', { timeout: 0 })]);
  await browser.close();
}

/** Shows the demo in a window of a browser with the extension, until that browser is closed. */
export async function showDemo(name: BrowserName, demoUrl: string): Promise<void> {
  console.log(`The demo is at ${demoUrl}. Press Connect there, then the extension's button.`);
  console.log('Close the browser to end.');
  await (name === 'chromium' ? showInChromium(demoUrl) : showInFirefox(demoUrl));
}
