import type { Page } from 'playwright';
import { popupOf, readInPage } from '../../popup-capture.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

const HOUR = 3_600_000;

/** Sets the clock that a page's scripts read. */
const setClock = (page: Page, offset: number): Promise<void> =>
  page.evaluate((by) => {
    const { now } = Date;
    Date.now = () => now() + by;
  }, offset);

// Seen failing with an age that is shown without its sign.
test('a clock that was set back is said, and no age runs backwards without a word', async ({
  ext,
  page,
  site,
}) => {
  await page.goto(site.url('/'));
  await readInPage(page, site, sessionObject());
  const popup = await popupOf(ext, page);
  const life = popup.getByTestId('expiry');
  await expect(life).toContainText(/age 0:\d\d/);
  await setClock(popup, -2 * HOUR);
  await expect(life).toHaveAttribute('data-state', 'active');
  await expect(life).not.toContainText(/age \d/);
  await expect(life).toContainText(/1:59:\d\d from now by this computer’s clock/);
});

// Seen failing with a remaining time that does not heed the skew.
test('a server whose clock is far off: the end is by its clock, and that is said', async ({
  ext,
  page,
  site,
}) => {
  const there = new Date(Date.now() + 2 * HOUR);
  const session = sessionObject({ created_at: there.toISOString() });
  site.on('/session', (_request, response) => {
    const headers = { 'content-type': 'application/json', date: there.toUTCString() };
    response.writeHead(200, headers).end(JSON.stringify(session));
  });
  await page.goto(site.url('/'));
  await page.evaluate(async () => (await fetch('/session')).json());
  const popup = await popupOf(ext, page);
  const life = popup.getByTestId('expiry');
  await expect(life).toContainText(/(1:59:\d\d|2:00:0\d) ahead of this computer’s/);
  await expect(life).toContainText(/age 0:\d\d/);
  await expect(life).toContainText(/(29:\d\d|30:00) left/);
});

// Seen failing with a Date from before the request taken for a server whose clock is behind.
test('a session out of a cache gets no more time than it has, and both causes are said', async ({
  ext,
  page,
  site,
}) => {
  const made = new Date(Date.now() - 40 * 60_000);
  const session = sessionObject({ created_at: made.toISOString() });
  site.on('/session', (_request, response) => {
    const headers = { 'content-type': 'application/json', date: made.toUTCString() };
    response.writeHead(200, headers).end(JSON.stringify(session));
  });
  await page.goto(site.url('/'));
  await page.evaluate(async () => (await fetch('/session')).json());
  const popup = await popupOf(ext, page);
  const life = popup.getByTestId('expiry');
  await expect(life).toHaveAttribute('data-state', 'expired');
  await expect(life).toContainText(/Date is 40:\d\d before its request: a cache answered, or/);
});

/** Tells the background of a session as a relay does whose page's clock says `at`. */
async function tellAt(
  { at, owner, tabId }: { at: number; owner: string; tabId: number },
  popup: Page,
): Promise<void> {
  const body = JSON.stringify(sessionObject({ origin_owner_name: owner }));
  const seen = ['fetch', null, 'http://localhost/session', 200, null, null, at, body];
  await popup.evaluate(
    async ({ target, message }) => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await api.scripting.executeScript({
        target: { tabId: target },
        args: [message],
        func: (told: object) => {
          const inPage = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          return inPage.runtime.sendMessage(told);
        },
      });
    },
    { target: tabId, message: { kind: 'seen', id: `${owner}-12345`, form: 'text', seen } },
  );
}

// Seen failing with rows and evictions in the order of the page's own clock.
test('what arrives last is listed first and stays, whatever the clock of its page says', async ({
  ext,
  page,
  site,
  popup,
}) => {
  test.slow();
  await page.goto(site.url('/'));
  const tabId = await ext.tabId(page);
  const now = Date.now();
  await tellAt({ at: now + 24 * HOUR, owner: 'Ahead', tabId }, popup);
  await readInPage(page, site, sessionObject({ origin_owner_name: 'Right' }));
  await tellAt({ at: now - 24 * HOUR, owner: 'Behind', tabId }, popup);
  const rows = popup.getByTestId('session');
  await expect(rows).toContainText(['Behind', 'Right', 'Ahead']);

  const more = Array.from({ length: 199 }, (_, i) =>
    sessionObject({ origin_owner_name: `More ${i}` }),
  );
  await readInPage(page, site, ...more);
  await expect(popup.locator('body')).toContainText('2 older responses were dropped');
  await expect(rows).toHaveCount(200);
  await expect(rows.last()).toContainText('Behind');
});
