import { browser } from '../browser.ts';

/** Starts capturing in the tabs that are open on newly watched sites, without a reload. */
export async function injectIntoOpenTabs(patterns: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      await browser.scripting.executeScript({
        target,
        files: ['relay.js', 'document.js'],
        world: 'ISOLATED',
        injectImmediately: true,
      });
      await browser.scripting.executeScript({
        target,
        files: ['hook.js'],
        world: 'MAIN',
        injectImmediately: true,
      });
    }),
  );
}

/** Tells every relay to ask again whether more of its page is wanted. */
export async function announceChange(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.tabs.sendMessage(id, 'ask-again');
    }),
  );
}

/** Whether a page is open that one of these match patterns covers. */
export const isOneOpen = async (patterns: readonly string[]): Promise<boolean> =>
  patterns.length > 0 && (await browser.tabs.query({ url: [...patterns] })).length > 0;
