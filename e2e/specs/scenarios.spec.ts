import { SCENARIOS } from '../demo/scenarios.ts';
import { expect, test } from '../site/test.ts';

/** How many models have their say, where it is not both. */
const VERDICTS: Readonly<Record<string, number>> = { ConnectSession: 3, 'token-only': 0 };

// Seen failing with a near miss that asks for nine keys, and with a gate and a naming that take
// anything for a session.
for (const scenario of SCENARIOS) {
  test(`demo: ${scenario.name}`, async ({ page, demo, popup }) => {
    await page.goto(`${demo.url}/?scenario=${scenario.name}&run`);
    await expect(page.locator('body')).toHaveAttribute('data-state', /done|failed/);

    const rows = popup.getByTestId('session');
    if (scenario.identity === null) {
      // A session captured afterwards shows that the answer before it was looked at and left.
      await page.goto(`${demo.url}/?scenario=full&run`);
      await expect(rows).toHaveCount(1);
      await expect(rows).toHaveAttribute('data-identity', 'ConnectSessionTokenAuthLink');
      return;
    }
    await expect(rows.first()).toHaveAttribute('data-identity', scenario.identity);
    await expect(rows.first()).toHaveAttribute('data-state', scenario.state ?? '');
    await expect(popup.getByTestId('detail')).toBeVisible();
    await expect(popup.getByTestId('verdict')).toHaveCount(VERDICTS[scenario.identity] ?? 2);
  });
}
