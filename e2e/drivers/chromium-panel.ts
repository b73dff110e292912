import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { browserPath } from '../../scripts/browsers.mjs';
import { attachTarget, type CdpTarget } from './cdp-target.ts';
import { chromiumDriver } from './chromium.ts';
import { distFolder } from './dist.ts';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

/** A Chromium with the build that has a panel, whose every new page has its developer tools open. */
export type PanelDriver = Driver & {
  /** Shows the inspector's panel in the developer tools of a page and gives it. */
  openPanel(page: Page): Promise<CdpTarget>;
};

const READY = `document.readyState === 'complete' &&
  new Promise((resolve) => chrome.devtools.network.getHAR(() => resolve(true)))`;

/** The folder of the second build: that of the first with `-devtools` at its end. */
function devtoolsDist(): string {
  const folder = `${distFolder()}-devtools`;
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`There is no extension in ${folder}. Build it with: npm run build`);
}

async function browserSession(page: Page): Promise<CDPSession> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The page has no browser');
  return session;
}

async function targetIdOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
}

/** The target with an address; undefined while there is none for which `isIt` holds. */
async function findTarget(
  browser: CDPSession,
  url: string,
  isIt: (target: CdpTarget) => Promise<boolean>,
): Promise<CdpTarget | undefined> {
  const { targetInfos } = await browser.send('Target.getTargets');
  for (const info of targetInfos.filter((one) => one.url === url)) {
    const target = await attachTarget(browser, info.targetId);
    if (await isIt(target)) return target;
  }
  return undefined;
}

/** Opens the developer tools of a page and waits until they tell the extension of its network. */
async function openDevtools(driver: Driver, page: Page): Promise<CdpTarget> {
  const browser = await browserSession(page);
  const origin = await driver.evaluate(({ browser }) => browser.runtime.getURL(''), null);
  const tabId = await driver.tabId(page);
  const opened = await browser.send('Target.openDevTools', { targetId: await targetIdOf(page) });
  await until('the page behind the developer tools', () =>
    findTarget(
      browser,
      `${origin}devtools.html`,
      async (target) =>
        (await target.evaluate('chrome.devtools?.inspectedWindow.tabId')) === tabId &&
        (await target.evaluate(READY)) === true,
    ),
  );
  return attachTarget(browser, opened.targetId);
}

async function showPanel(driver: Driver, page: Page, devtools: CdpTarget): Promise<CdpTarget> {
  const [origin, title] = await driver.evaluate(
    ({ browser }) => [browser.runtime.getURL(''), browser.i18n.getMessage('name')] as const,
    null,
  );
  // The developer tools' own name of a panel has no spaces.
  const view = JSON.stringify(origin.replace(/\/$/, '') + title.replaceAll(' ', ''));
  await devtools.evaluate(`import('./ui/legacy/legacy.js').then(({ ViewManager }) =>
    ViewManager.ViewManager.instance().showView(${view}))`);
  const browser = await browserSession(page);
  const url = `${origin}popup.html?tab=${await driver.tabId(page)}`;
  return until('the panel', () => findTarget(browser, url, async () => true));
}

/** Starts Chromium with the second build. */
export async function launchWithPanel(): Promise<PanelDriver> {
  const driver = await chromiumDriver(browserPath('chromium'), devtoolsDist());
  const tools = new Map<Page, CdpTarget>();
  return {
    ...driver,
    newPage: async () => {
      const page = await driver.newPage();
      tools.set(page, await openDevtools(driver, page));
      page.once('close', () => tools.delete(page));
      return page;
    },
    openPanel: async (page) => {
      const devtools = tools.get(page);
      if (!devtools) throw new Error('The page was not opened by this driver');
      return showPanel(driver, page, devtools);
    },
  };
}
