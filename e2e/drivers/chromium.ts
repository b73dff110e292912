import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchChromium } from './chromium-launch.ts';
import { openPopup } from './chromium-popup.ts';
import { recordRequests } from './chromium-requests.ts';
import { grantSite, withdrawSite } from './chromium-sites.ts';
import { killWorker, stopWorkers, workerIsRunning } from './chromium-worker.ts';
import { CONTROL_PAGE, evaluateIn } from './control-page.ts';
import type { Driver, InExtension } from './driver.ts';
import { emptyStorage, revokeSites } from './fresh-state.ts';

/** Starts Chromium with the extension in `dist` loaded, in a profile of its own. */
export async function chromiumDriver(executablePath: string, dist: string): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'connect-session-inspector-'));
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  const launched = launchChromium({ executablePath, dist, profile });
  launched.catch(removeProfile);
  const { context, origin } = await launched;
  const requests = recordRequests(context, origin);
  const control = context.pages()[0] ?? (await context.newPage());
  await control.goto(`${origin}/${CONTROL_PAGE}`);
  const granted = new Set<string>();

  const evaluate = <Arg, Result>(run: InExtension<Arg, Result>, arg: Arg): Promise<Result> =>
    evaluateIn(control, run, arg);

  const tabId = async (page: Page): Promise<number> => {
    await page.bringToFront();
    const id = await evaluate(async ({ browser }) => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return tab?.id ?? null;
    }, null);
    if (id === null) throw new Error('The page has no tab');
    return id;
  };

  return {
    name: 'chromium',
    version: context.browser()?.version() ?? 'unknown',
    hasActionPopup: true,
    evaluate,
    tabId,
    newPage: () => context.newPage(),
    openExtensionPage: async (path, into) => {
      const page = into ?? (await context.newPage());
      await page.goto(`${origin}/${path}`);
      return page;
    },
    openActionPopup: async (page) => {
      await page.bringToFront();
      return openPopup(control, profile);
    },
    stopBackground: () => stopWorkers(control),
    killBackground: () => killWorker(control),
    backgroundIsRunning: () => workerIsRunning(control),
    grantSite: async (pattern) => {
      granted.add(pattern);
      await grantSite(context, origin, pattern);
    },
    answerPrompt: async () => {
      throw new Error("Chromium's prompt is out of reach: call grantSite before it would come");
    },
    storage: () => evaluate(({ browser }) => browser.storage.session.get(null), null),
    setColorScheme: (page, colorScheme) => page.emulateMedia({ colorScheme }),
    extensionRequests: async () => [...requests],
    clearAll: async () => {
      for (const page of context.pages()) if (page !== control) await page.close();
      await context.clearCookies();
      await revokeSites({ evaluate });
      for (const pattern of granted) await withdrawSite(context, origin, pattern);
      granted.clear();
      // Taking all sites back takes the manifest's own with them.
      for (const pattern of await revokeSites({ evaluate })) {
        await grantSite(context, origin, pattern);
      }
      await stopWorkers(control);
      await emptyStorage({ evaluate });
      requests.length = 0;
    },
    close: async () => {
      await context.close();
      await removeProfile();
    },
  };
}
