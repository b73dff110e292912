import type { Page } from 'playwright';
import { readInPage } from '../../popup-capture.ts';
import { html, json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

const named = (name: string) => sessionObject({ origin_owner_name: name });

async function pause(popup: Page): Promise<void> {
  const header = popup.getByRole('banner');
  await header.getByRole('button', { name: 'Pause' }).click();
  await expect(header).toContainText('paused');
}

async function resume(popup: Page): Promise<void> {
  const header = popup.getByRole('banner');
  await header.getByRole('button', { name: 'Resume' }).click();
  await expect(header).not.toContainText('paused');
}

// Seen failing with a relay that does not ask again when its page comes back.
test('a page that was left while paused is watched when it comes back', async ({
  page,
  site,
  popup,
}) => {
  site.on('/other', html('<!doctype html><title>Other</title>'));
  await page.goto(site.url('/'));
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await pause(popup);
  await readInPage(page, site, named('While paused'));
  await page.goto(site.url('/other'));
  await resume(popup);
  // A page that is restored does not load, which is what goBack waits for.
  await page.evaluate(() => history.back());
  const isSame = () => page.evaluate(() => Reflect.get(window, 'isSame') === true);
  await expect.poll(() => isSame().catch(() => false)).toBe(true);
  const rows = popup.getByTestId('session');
  await expect(async () => {
    await readInPage(page, site, named('Afterwards'));
    await expect(rows.filter({ hasText: 'Afterwards' })).not.toHaveCount(0, { timeout: 500 });
  }).toPass();
  await expect(rows.filter({ hasText: 'While paused' })).toHaveCount(0);
});

// Seen failing with a hook that keeps what it saw when it is told to stop, and with frames that ask
// whether they are wanted only once they have a session.
test('what an inner frame read while paused is not stored when its token is used afterwards', async ({
  ext,
  page,
  site,
  popup,
}) => {
  const { token } = sessionObject();
  site.on('/inner', html('<!doctype html><title>Inner</title>'));
  site.on('/bare', json({ token }));
  site.on('/hub/connectors', json([]));
  await page.goto(site.url('/'));
  await pause(popup);
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('iframe'), { src: '/inner' })),
  );
  const inner = page.frameLocator('iframe');
  await expect(inner.locator('body')).toBeAttached();
  const frame = page.frames()[1];
  await ext.evaluate(({ browser }) => {
    const asked = new Promise((resolve) => {
      browser.runtime.onMessage.addListener(
        (message: unknown, sender: { readonly frameId?: number }) => {
          if (sender.frameId && JSON.stringify(message).includes('"hello"')) resolve(true);
          return undefined;
        },
      );
    });
    Object.assign(globalThis, { asked });
  }, undefined);
  await frame?.evaluate(async () => (await fetch('/bare')).json());
  // The frame asks, and the background has answered it before it answers this.
  await ext.evaluate(async ({ browser }) => {
    await Reflect.get(globalThis, 'asked');
    await browser.runtime.sendMessage({ kind: 'pause', paused: true });
  }, undefined);
  await resume(popup);
  const rows = popup.getByTestId('session');
  await expect(async () => {
    await frame?.evaluate(async (value) => {
      await fetch('/hub/connectors', { headers: { 'x-hub-session-token': value } });
    }, String(token));
    await expect(rows).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await popup.getByRole('tab', { name: 'Timeline' }).click();
  await expect(popup.getByTestId('timeline-event').first()).toHaveAttribute(
    'data-kind',
    'handed-over',
  );
});
