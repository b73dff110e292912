import { until } from '../../../drivers/until.ts';
import { ownersWith, test } from '../../../site/bare-test.ts';
import { UNWATCHED } from '../../../site/compare.ts';
import { html, json } from '../../../site/server.ts';
import { sessionObject } from '../../../site/session.ts';
import { expect } from '../../../site/test.ts';

/** Chromium stops a background that was idle for 30 seconds; it was seen to within ten more. */
const READ_FOR_MS = 45_000;

// Seen failing with a background that is left to sleep. No driver: one keeps every background awake.
test('a page that was only read for a while, then gets a session and is left at once', async ({
  chromium,
  site,
}) => {
  test.setTimeout(90_000);
  let isLeft = false;
  site.on('/session', json(sessionObject({ origin_owner_name: 'Left at once' })));
  site.on('/left', (request, response) => {
    isLeft = true;
    html('<!doctype html><title>Left</title>')(request, response);
  });
  site.on(
    '/read',
    html(`<!doctype html><title>Read</title><script>
      setTimeout(async () => {
        await (await fetch('/session')).json();
        location.href = '${site.url('/left', UNWATCHED)}';
      }, ${READ_FOR_MS});
    </script>`),
  );
  await chromium.open(site.url('/read'));
  await until('the page left', async () => isLeft, READ_FOR_MS + 20_000);
  expect(await ownersWith(chromium, 'Left at once')).toEqual(['Left at once']);
});
