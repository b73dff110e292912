import { openGoingFrame } from '../../site/going-frame.ts';
import { recordMessages } from '../../site/messages.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';
import { storedExchanges } from '../../unbroken/stored.ts';

const named = (count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify(sessionObject({ origin_owner_name: `Owner ${index}` })),
  );

// Seen failing with a relay that sends each message alone (the count).
test('sessions that come at once travel together and keep their order', async ({
  ext,
  page,
  site,
}) => {
  const bodies = named(60);
  const sent = await recordMessages(ext);
  await page.goto(site.url('/'));
  await page.evaluate(async (texts) => {
    for (const text of texts) await new Response(text).json();
  }, bodies);
  await expect.poll(async () => (await storedExchanges(ext)).length).toBe(60);
  expect((await storedExchanges(ext)).map(({ body }) => body)).toEqual(bodies);
  await expect.poll(async () => (await sent()).flat().length).toBeGreaterThanOrEqual(60);
  expect((await sent()).length).toBeLessThan(30);
});

// Seen failing with a relay that sends nothing when its page is left.
test('sessions that wait for company are sent when their frame goes', async ({
  ext,
  page,
  site,
}) => {
  const bodies = named(3);
  await page.goto(site.url('/'));
  await openGoingFrame(page, site);
  await page.evaluate(async (texts) => {
    const inner = window.frames[0];
    const InnerResponse = inner && Reflect.get(inner, 'Response');
    for (const text of texts) await new InnerResponse(text).json();
    await Reflect.get(globalThis, 'letFrameGo')();
  }, bodies);
  await expect.poll(async () => (await storedExchanges(ext)).length).toBe(3);
});
