import { readInPage } from '../../popup-capture.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

const named = (name: string) => sessionObject({ origin_owner_name: name });

// Seen failing with the oldest selected at first, with the newest selected although another was
// chosen, and with a popup that does not listen to the storage.
test('the newest session is selected until the user chooses another', async ({
  page,
  site,
  popup,
}) => {
  const rows = popup.getByTestId('session');
  const owner = popup.getByTestId('detail').getByRole('heading', { level: 2 });
  await page.goto(site.url('/'));

  for (const [index, name] of ['First', 'Second', 'Third'].entries()) {
    await readInPage(page, site, named(name));
    await expect(rows).toHaveCount(index + 1);
    await expect(rows.first()).toContainText(name);
    await expect(owner).toHaveText(name);
    await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
  }

  await rows.filter({ hasText: 'Second' }).click();
  await expect(owner).toHaveText('Second');
  await readInPage(page, site, named('Fourth'));
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText('Fourth');
  await expect(owner).toHaveText('Second');
});

// Seen failing with a clock that does not tick.
test('the time left counts down and ends while the popup is open', async ({
  page,
  popup,
  demo,
}) => {
  // Noted by the popup itself, so that a test that is slow to look misses nothing.
  await popup.evaluate(() => {
    const states: string[] = [];
    Object.assign(window, { states });
    new MutationObserver(() => {
      const state = document.querySelector('[data-testid=expiry]')?.getAttribute('data-state');
      if (state && state !== states.at(-1)) states.push(state);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await page.goto(`${demo.url}/?scenario=short-lived&run`);

  await expect(popup.getByTestId('expiry')).toHaveAttribute('data-state', 'expired');
  expect(await popup.evaluate(() => Reflect.get(window, 'states'))).toEqual(['active', 'expired']);
  await expect(popup.getByTestId('session').locator('.remaining')).toHaveText('expired');
});
