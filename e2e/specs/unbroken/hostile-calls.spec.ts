import { startRefusals } from '../../site/floods.ts';
import { json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';
import { expectAnswersDuring } from '../../unbroken/answers.ts';

const MOST_KEPT = 2_000;
const LEAST = MOST_KEPT + 300;

// Seen failing with dropped calls that are counted and not said; in Firefox with a detail that is drawn
// anew with every call.
test('a flood of refused calls ends the session once, the popup answers meanwhile, and what is dropped of it is said', async ({
  ext,
  page,
  site,
  popup,
}) => {
  test.setTimeout(120_000);
  site.on('/refused', json({ statusCode: 401 }, 401));
  await page.goto(site.url('/'));
  const token = 'syn_0123456789abcdef_refused';
  site.on('/session', json(sessionObject({ token })));
  await page.evaluate(async () => (await fetch('/session')).json());
  await expect(popup.getByTestId('session')).toHaveCount(1);
  const flood = await startRefusals(page, '/refused', token);
  await expectAnswersDuring(flood, popup);
  await expect.poll(flood.sum, { timeout: 60_000 }).toBeGreaterThan(LEAST);
  const calls = (await flood.end()).counts['refused'] ?? 0;
  const counts = async (): Promise<readonly number[]> => {
    const storage = await ext.storage();
    const kept = Object.keys(storage).filter((key) => key.startsWith('sighting:')).length;
    return [kept, Number(Reflect.get(Object(storage['losses']), 'evictedCalls') ?? 0)];
  };
  await expect
    .poll(async () => (await counts()).reduce((sum, count) => sum + count, 0), { timeout: 60_000 })
    .toBe(calls);
  expect((await counts())[1]).toBeGreaterThanOrEqual(calls - MOST_KEPT);
  await expect(popup.getByTestId('session')).toHaveCount(1);
  await expect(popup.getByTestId('expiry')).toHaveAttribute('data-state', 'rejected');
  await popup.getByRole('tab', { name: /^Timeline/ }).click();
  await expect(popup.locator('[data-kind=rejected]')).toHaveCount(1);
  await expect(popup.getByRole('complementary')).toContainText(/older calls? .*dropped/);
});
