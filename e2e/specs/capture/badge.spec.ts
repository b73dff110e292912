import type { Driver } from '../../drivers/driver.ts';
import { json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

/** The badge of a tab: its text, and its colour as red, green, blue, alpha. */
const badgeOf = (ext: Driver, tabId: number): Promise<{ text: string; color: unknown }> =>
  ext.evaluate(
    async ({ browser, arg }) => ({
      text: await browser.action.getBadgeText({ tabId: arg }),
      color: await browser.action.getBadgeBackgroundColor({ tabId: arg }),
    }),
    tabId,
  );

const GREEN = [26, 127, 75, 255];
const AMBER = [154, 103, 0, 255];
const RED = [192, 43, 43, 255];

// Seen failing with badges of those tabs only that have captures now: after Clear the old one stays.
test("the badge counts the tab's sessions in the colour of the worst", async ({
  ext,
  page,
  site,
}) => {
  site.on('/valid', json(sessionObject()));
  site.on('/closing', json({ expires_in: 200, session: sessionObject() }));
  site.on('/invalid', json(sessionObject({ categories: ['payroll'] })));
  const other = await ext.newPage();
  await other.goto(site.url('/'));
  await page.goto(site.url('/'));
  const [tab, otherTab] = [await ext.tabId(page), await ext.tabId(other)];
  const read = (path: string): Promise<unknown> =>
    page.evaluate(async (from) => (await fetch(from)).json(), path);

  await read('/valid');
  await expect.poll(() => badgeOf(ext, tab)).toEqual({ text: '1', color: GREEN });
  await read('/closing');
  await expect.poll(() => badgeOf(ext, tab)).toEqual({ text: '2', color: AMBER });
  await read('/invalid');
  await expect.poll(() => badgeOf(ext, tab)).toEqual({ text: '3', color: RED });
  expect((await badgeOf(ext, otherTab)).text).toBe('');

  await ext.stopBackground();
  const popup = await ext.openExtensionPage('popup.html');
  await popup.evaluate(() => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return api.runtime.sendMessage({ kind: 'clear', tabId: null });
  });
  await expect.poll(async () => (await badgeOf(ext, tab)).text).toBe('');
});
