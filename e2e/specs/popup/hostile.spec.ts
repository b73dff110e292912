import { openView, readInPage, VIEWS } from '../../popup-capture.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

const RUN = 'document.documentElement.dataset.ran = 1';
const MARKUP = `<img src=x onerror="${RUN}"><script>${RUN}</script><svg onload="${RUN}">`;

// Seen failing with hidden characters left as they are, and with values shown as links.
test('text of a page runs nothing and cannot pretend to be other text', async ({
  page,
  site,
  popup,
}) => {
  await page.goto(site.url('/'));
  await readInPage(
    page,
    site,
    sessionObject({
      origin_owner_name: `${MARKUP} Acme`,
      origin_owner_id: '\u202egro.emca\u202c\u0000\u200b\u200e\u200f\u061c',
      auth_link_url: `javascript:${RUN}`,
      provider: `"><a href="javascript:${RUN}">`,
      categories: [MARKUP, '$1 $& \u0001\u0001', '\u2028'],
      type: '<b>production</b>',
      metadata: { [MARKUP]: MARKUP, __proto__: { a: MARKUP }, '\u202e': ['\ud800'] },
      [MARKUP]: MARKUP,
      '\u0001': '&lt;',
    }),
  );
  await popup.getByTestId('session').waitFor();
  for (const view of VIEWS) {
    await openView(popup, view);
    const strange = popup.locator('#root :is(img, script, iframe, a, b[onload], [onerror])');
    await expect(strange).toHaveCount(0);
    expect(await popup.evaluate(() => document.documentElement.dataset['ran'])).toBeUndefined();
    // Nor is anything there that would make text run the other way or disappear.
    const text = (await popup.locator('#root').textContent()) ?? '';
    expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u202a-\u202e]/u);
  }
  await expect(popup.getByTestId('detail')).toContainText('⟨U+202E⟩gro.emca⟨U+202C⟩');
  await expect(popup.getByTestId('detail').getByRole('heading', { level: 2 })).toContainText(
    '<img',
  );
});

// Seen failing with texts shown in full at once.
test('texts of a megabyte leave the popup usable', async ({ page, site, popup }) => {
  const rows = popup.getByTestId('session');
  await page.goto(site.url('/'));
  const long = 'ab '.repeat(110_000);
  await readInPage(
    page,
    site,
    sessionObject({ origin_owner_name: 'Small' }),
    sessionObject({ origin_owner_name: long, categories: [long], [`k${long.slice(9)}`]: 1 }),
    sessionObject({ origin_owner_name: 'Long label', label: 'x'.repeat(1_000_000) }),
  );
  await expect(rows).toHaveCount(3);
  for (const row of await rows.all()) {
    await row.click();
    for (const view of VIEWS) await openView(popup, view);
  }
  await rows.filter({ hasText: 'Long label' }).click();
  await openView(popup, 'Fields');
  const label = popup.locator('[data-testid=field][data-name=label]');
  const shown = async (): Promise<number> =>
    ((await label.locator('.value bdi').textContent()) ?? '').length;
  expect(await shown()).toBeLessThan(1000);
  await label.getByRole('button', { name: /^Show more/ }).click();
  await expect.poll(shown).toBeGreaterThan(10_000);
  expect(await shown()).toBeLessThan(100_000);
});
