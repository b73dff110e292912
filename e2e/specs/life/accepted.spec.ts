import { expect, test } from '../../site/test.ts';
import { expectNoToken, kindsOf, openTimeline, runDemo, tokensIn } from './timeline.ts';

test('a session that the hub accepts: created, handed over, called', async ({
  ext,
  page,
  demo,
  popup,
}) => {
  await runDemo(page, demo, 'full');
  await expect(popup.getByTestId('session')).toHaveCount(1);
  await openTimeline(popup);
  await expect.poll(() => kindsOf(popup)).toEqual(['created', 'handed-over', 'call']);

  const times = await popup
    .getByTestId('timeline-event')
    .evaluateAll((events) =>
      events.map((event) => Date.parse(event.getAttribute('data-at') ?? '')),
    );
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(Date.now() - (times[0] ?? 0)).toBeLessThan(30_000);

  // An element that was seen before the hub's first call is the handover, and the call comes after it.
  const used = popup.getByTestId('timeline-event').filter({ hasText: '/hub/' }).first();
  await expect(used).toContainText(/GET\s*200/);
  await expect(popup.getByTestId('expiry')).toHaveAttribute('data-state', 'active');
  await expectNoToken(popup, tokensIn(await ext.storage()));
});

// Seen failing with a hook that does not look for the response that brought a token.
test('a token alone becomes a session when the hub uses it', async ({ ext, page, demo, popup }) => {
  await runDemo(page, demo, 'bare');
  const row = popup.getByTestId('session');
  await expect(row).toHaveAttribute('data-identity', 'token-only');
  await expect(row).toHaveAttribute('data-state', 'valid');
  await expect(row).toHaveAttribute('data-digest', /^[\da-f]{6}$/);

  const expiry = popup.getByTestId('expiry');
  await expect(expiry).toHaveAttribute('data-state', 'unknown');
  await expect(expiry).not.toHaveAttribute('data-expires-at');
  await expect(popup.getByRole('tab')).toHaveText(['Timeline', 'Raw']);
  await expect.poll(() => kindsOf(popup)).toEqual(['created', 'handed-over', 'call']);

  const tokens = tokensIn(await ext.storage());
  await expectNoToken(popup, tokens);
  await popup.getByRole('tab', { name: 'Raw' }).click();
  await expect(popup.getByRole('tabpanel')).toContainText('"token":');
  await expectNoToken(popup, tokens);
});
