import { UNWATCHED } from '../../site/compare.ts';
import { json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

// Seen failing with `*://*/*` among the manifest's content script matches.
test('promise 6: nothing is injected where the user does not watch', async ({
  ext,
  page,
  site,
  popup,
}) => {
  site.on('/session', json(sessionObject()));
  for (const host of [UNWATCHED, 'app.acme.test', 'other.test']) {
    await page.goto(site.url('/', host));
    const tabId = await ext.tabId(page);
    const heard = await ext.evaluate(
      ({ browser, arg }) =>
        browser.tabs.sendMessage(arg, 'ask-again').then(
          () => true,
          () => false,
        ),
      tabId,
    );
    expect(heard).toBe(false);
    await page.evaluate(async () => (await fetch('/session')).json());
  }
  // A capture from a watched site afterwards shows that the ones before it never came.
  await page.goto(site.url('/'));
  await page.evaluate(async () => (await fetch('/session')).json());
  await expect(popup.getByTestId('session')).toHaveCount(1);
});
