import type { BrowserContext, Page } from 'playwright';
import { DEEP_PERMISSIONS } from '../../src/protocol/deep.ts';
import { browsingContext } from './bidi.ts';
import { CONTROL_PAGE, evaluateIn } from './control-page.ts';
import type { Driver, InExtension } from './driver.ts';
import { launchFirefox } from './firefox-launch.ts';
import { closeSafely, leaveOwnPage, openOwnPage } from './firefox-pages.ts';
import { call, privileged } from './firefox-privileged.ts';
import * as scripts from './firefox-scripts.ts';
import { emptyStorage, revokeSites } from './fresh-state.ts';
import { until } from './until.ts';

const PROMPTS = 'extensions.webextOptionalPermissionPrompts';

/** Starts Firefox with the extension in `dist` installed, in a profile of its own. */
export async function firefoxDriver(executablePath: string, dist: string): Promise<Driver> {
  const { browser, send, id, origin } = await launchFirefox({ executablePath, dist });
  const inFirefox = await privileged(send);
  await inFirefox(call(scripts.RECORD_REQUESTS, id));
  const control = await browser.newPage();
  await openOwnPage(control, `${origin}/${CONTROL_PAGE}`, send);

  let context: BrowserContext | null = null;
  const newPage = async (): Promise<Page> => {
    context ??= await browser.newContext();
    return context.newPage();
  };

  const closePages = async (): Promise<void> => {
    for (const page of context?.pages() ?? []) await leaveOwnPage(page);
    await context?.close();
    context = null;
  };

  const evaluate = <Arg, Result>(run: InExtension<Arg, Result>, arg: Arg): Promise<Result> =>
    evaluateIn(control, run, arg);

  return {
    name: 'firefox',
    version: browser.version(),
    hasActionPopup: false,
    evaluate,
    newPage,
    stopBackground: async () => {
      await inFirefox(call(scripts.STOP_BACKGROUND, id));
    },
    killBackground: async () => (await inFirefox(call(scripts.KILL_BACKGROUND, id))) === true,
    openExtensionPage: async (path, into) => {
      const page = into ?? (await newPage());
      if (!into) closeSafely(page);
      await openOwnPage(page, `${origin}/${path}`, send);
      return page;
    },
    openActionPopup: async () => {
      throw new Error('The toolbar popup is not available in Firefox: ask hasActionPopup first');
    },
    tabId: async (page) => {
      await page.bringToFront();
      const tab = await inFirefox(call(scripts.TAB_ID, browsingContext(page)));
      if (typeof tab !== 'number') throw new Error('The page has no tab');
      return tab;
    },
    backgroundIsRunning: async () =>
      (await inFirefox(call(scripts.BACKGROUND_STATE, id))) === 'running',
    grantSite: async () => {
      await inFirefox(call(scripts.SET_PREF, PROMPTS, false));
    },
    answerPrompt: async (answer) => {
      const asks = (): Promise<unknown> => inFirefox(call(scripts.PROMPT));
      const said = await until('Firefox to ask', async () => (await asks()) ?? undefined);
      await until('Firefox to take the answer', async () => {
        await inFirefox(call(scripts.ANSWER_PROMPT, answer === 'allow'));
        return (await asks()) === null;
      });
      return String(said);
    },
    storage: () => evaluate(({ browser }) => browser.storage.session.get(null), null),
    setColorScheme: async (page, scheme) => {
      await inFirefox(call(scripts.SET_COLOR_SCHEME, browsingContext(page), scheme));
    },
    extensionRequests: async () => {
      const seen = await inFirefox(call(scripts.READ_REQUESTS));
      return Array.isArray(seen) ? seen.map(String) : [];
    },
    clearAll: async () => {
      await closePages();
      const missing = await revokeSites({ evaluate });
      if (missing.length > 0) await inFirefox(call(scripts.GRANT_ORIGINS, id, missing));
      const deep = { permissions: [...DEEP_PERMISSIONS] };
      await evaluate(({ browser, arg }) => browser.permissions.remove(arg), deep);
      await inFirefox(call(scripts.SET_PREF, PROMPTS, true));
      // One that went on would still know what was stored.
      await inFirefox(call(scripts.KILL_BACKGROUND, id));
      await emptyStorage({ evaluate });
      await inFirefox(call(scripts.FORGET_REQUESTS));
    },
    close: async () => {
      await closePages();
      await leaveOwnPage(control);
      await browser.close();
    },
  };
}
