import type { BareChromium } from '../../../drivers/bare-chromium.ts';
import { until } from '../../../drivers/until.ts';
import { ownersWith, test } from '../../../site/bare-test.ts';
import { html, json, type Site } from '../../../site/server.ts';
import { sessionObject } from '../../../site/session.ts';
import { expect } from '../../../site/test.ts';

/** A page that has another one rendered in advance, and goes there once `/go` is answered. */
const FIRST = html(`<!doctype html><title>First</title>
  <script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>
  <a href="/next">Next</a>
  <script>
    fetch('/go').then(() => document.querySelector('a').click());
  </script>`);

/** The other one: reads a session while nobody sees it, and others once it is shown. */
const NEXT = html(`<!doctype html><title>Next</title><script>
  const read = async (name) => (await fetch('/' + name)).json();
  if (document.prerendering) read('in-advance');
  document.addEventListener('prerenderingchange', () => setInterval(read, 100, 'shown'));
</script>`);

/**
 * Opens the first page and waits until the next one is there. Gives the function that shows it and
 * comes back once it has been seen to read something.
 */
async function renderInAdvance(
  chromium: BareChromium,
  site: Site,
): Promise<() => Promise<unknown>> {
  let isRead = false;
  let isShown = false;
  let go = (): void => undefined;
  const named = (name: string) => json(sessionObject({ origin_owner_name: name }));
  site.on('/first', FIRST);
  site.on('/next', NEXT);
  site.on('/go', (_request, response) => {
    go = () => void response.end();
  });
  site.on('/shown', (request, response) => {
    isShown = true;
    named('Shown')(request, response);
  });
  site.on('/in-advance', (request, response) => {
    isRead = String(request.headers['sec-purpose']).includes('prerender');
    named('In advance')(request, response);
  });
  await chromium.open(site.url('/first'));
  await until('the page rendered in advance', async () => isRead);
  return () => {
    go();
    return until('the page shown', async () => isShown);
  };
}

// Seen failing with a relay that does not start before its page is shown.
test('a page that is rendered in advance is watched, then and when it is shown', async ({
  chromium,
  site,
}) => {
  const show = await renderInAdvance(chromium, site);
  expect(await ownersWith(chromium, 'In advance')).toEqual(['In advance']);
  await show();
  expect(await ownersWith(chromium, 'Shown')).toEqual(['In advance', 'Shown']);
});

// Seen failing with a relay that does not ask again when its page is shown.
test('a page that was rendered in advance while paused is watched when it is shown', async ({
  chromium,
  site,
}) => {
  const pause = (paused: boolean): Promise<unknown> =>
    chromium.evaluate(
      ({ browser, arg }) => browser.runtime.sendMessage({ kind: 'pause', paused: arg }),
      paused,
    );
  await pause(true);
  const show = await renderInAdvance(chromium, site);
  await pause(false);
  await show();
  expect(await ownersWith(chromium, 'Shown')).toEqual(['Shown']);
});
