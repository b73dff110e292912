import { html, json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

/** A page that reads as many sessions as its hash says, one after the other. */
const READS = html(`<!doctype html><title>Reads</title><script>
  (async () => {
    const [path, count] = location.hash.slice(1).split(',');
    for (let i = 0; i < Number(count); i++) await (await fetch(path)).json();
  })();
</script>`);

const TABS = 50;

const countOf = (index: number): number => (index % 3) + 1;

// Seen failing with rows that do not look at the tab.
test('fifty tabs in two windows: the badge and the popup of each show its own alone', async ({
  ext,
  site,
  page: popup,
}) => {
  test.setTimeout(240_000);
  site.on('/reads', READS);
  const urls = Array.from({ length: TABS }, (_, index) => {
    const session = (): object => sessionObject({ origin_owner_name: `Owner of tab ${index}.` });
    site.on(`/of/${index}`, (request, response) => json(session())(request, response));
    return site.url(`/reads#/of/${index},${countOf(index)}`);
  });
  const ids = await ext.evaluate(async ({ browser, arg }) => {
    const half = arg.length / 2;
    const here = await Promise.all(
      arg.slice(0, half).map((url) => browser.tabs.create({ url, active: false })),
    );
    const window = await browser.windows.create({ url: arg.slice(half) });
    const there = await browser.tabs.query({ ...(window.id ? { windowId: window.id } : {}) });
    return [...here, ...there.sort((a, b) => a.index - b.index)].map(({ id }) => id ?? -1);
  }, urls);
  expect(ids).toHaveLength(TABS);

  const badges = (): Promise<string[]> =>
    ext.evaluate(
      ({ browser, arg }) => Promise.all(arg.map((tabId) => browser.action.getBadgeText({ tabId }))),
      ids,
    );
  const counts = ids.map((_, index) => String(countOf(index)));
  await expect.poll(badges, { timeout: 60_000 }).toEqual(counts);

  for (const [index, id] of ids.entries()) {
    await ext.openExtensionPage(`popup.html?tab=${id}`, popup);
    await expect(popup.getByTestId('session')).toHaveText(
      Array.from({ length: countOf(index) }, () => new RegExp(`Owner of tab ${index}\\.`)),
    );
  }
  await ext.evaluate(({ browser, arg }) => browser.tabs.remove(arg), ids);
});
