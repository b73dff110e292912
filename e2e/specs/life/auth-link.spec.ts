import { json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';
import { expectNoToken, kindsOf, openTimeline } from './timeline.ts';

// Seen failing with a relay that does not tell of a page opened with a token; the next one too.
test('an auth link that StackOne refuses is a session that ended', async ({
  page,
  emulator,
  popup,
}) => {
  const token = 'syn_auth_link_0123456789abcdef';
  await page.goto(`${emulator.url}/embedded/integrations?token=${token}`);
  const row = popup.getByTestId('session');
  await expect(row).toHaveAttribute('data-identity', 'token-only');
  await expect(row).toHaveAttribute('data-state', 'invalid');
  await expect(row).toContainText('rejected 401');
  await expect(popup.getByRole('tab')).toHaveText([/^Timeline/]);
  await expect.poll(() => kindsOf(popup)).toEqual(['handed-over', 'rejected']);
  const advice = popup.locator('[data-testid=advice][data-rule=rejected]');
  await expect(advice).toHaveAttribute('data-severity', 'error');
  await expect(popup.getByTestId('timeline-event').first()).toContainText('token=…');
  await expectNoToken(popup, [token]);
});

test('a session and its auth link in another tab are one row, in both tabs', async ({
  ext,
  page,
  site,
  emulator,
  popup,
}) => {
  const session = sessionObject();
  site.on('/session', json(session));
  await page.goto(site.url('/'));
  await page.evaluate(async () => (await fetch('/session')).json());
  await expect(popup.getByTestId('session')).toHaveCount(1);
  const other = await ext.newPage();
  await other.goto(`${emulator.url}/embedded/integrations?token=${session.token}`);

  await openTimeline(popup);
  await expect.poll(() => kindsOf(popup)).toContain('handed-over');
  for (const tab of [page, other]) {
    const own = await ext.openExtensionPage(`popup.html?tab=${await ext.tabId(tab)}`);
    await expect(own.getByTestId('session')).toHaveCount(1);
    await expect(own.getByTestId('session')).toHaveAttribute(
      'data-identity',
      'ConnectSessionTokenAuthLink',
    );
  }
});
