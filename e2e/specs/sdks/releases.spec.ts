import type { Page } from 'playwright';
import { locate } from '../../../src/inspect/locate.ts';
import { judgeSdks } from '../../../src/inspect/releases/sdks.ts';
import type { Demo } from '../../demo/server.ts';
import type { Driver } from '../../drivers/driver.ts';
import { newestBody } from '../../sdks.ts';
import { expect, test } from '../../site/test.ts';

const ATTRIBUTES = ['sdk', 'version', 'model', 'outcome', 'verified'] as const;

async function runScenario(page: Page, demo: Demo, name: string): Promise<void> {
  await page.goto(`${demo.url}/?scenario=${name}&run`);
  await expect(page.locator('body')).toHaveAttribute('data-state', /done|failed/);
}

/** What the catalogue's rules say about the newest captured response, the newest release first. */
async function expectedReleases(ext: Driver): Promise<string[]> {
  const [found] = locate(await newestBody(ext)).found;
  if (!found) throw new Error('No session object was captured');
  return [...judgeSdks(found.object).values()].flatMap(({ verdicts }) =>
    verdicts
      .toReversed()
      .map(({ release, outcome, verified }) =>
        [release.sdk, release.version, release.revision.model, outcome, verified].join(' '),
      ),
  );
}

const CASES = [
  { scenario: 'string-org', newest: 'loses', sentence: 'Read by 4.33.2 to the newest.' },
  { scenario: 'new-category', newest: 'throws', sentence: 'No release reads it for sure.' },
] as const;

// Seen failing with the oldest release that reads it given as the newest.
for (const { scenario, newest, sentence } of CASES) {
  test(`every release of every SDK: ${scenario}`, async ({ ext, page, demo, popup }) => {
    await runScenario(page, demo, scenario);
    await popup.getByRole('tab', { name: 'SDKs' }).click();
    const panel = popup.getByRole('tabpanel', { name: 'SDKs' });
    const releases = panel.getByTestId('release');
    await expect(releases.first()).toBeVisible();
    const shown = await releases.evaluateAll(
      (all, names) =>
        all.map((one) => names.map((name) => one.getAttribute(`data-${name}`)).join(' ')),
      ATTRIBUTES,
    );
    expect(shown).toEqual(await expectedReleases(ext));
    await expect(releases.first()).toHaveAttribute('data-sdk', 'typescript');
    await expect(releases.first()).toHaveAttribute('data-outcome', newest);

    const section = panel.getByRole('region', { name: 'TypeScript', exact: true });
    await expect(section).toContainText(sentence);
    await section.getByText(/All \d+ releases in words/).click();
    await expect(section.getByRole('rowheader')).toHaveCount(
      shown.filter((line) => line.startsWith('typescript ')).length,
    );
  });
}

// Seen failing with an empty object judged in place of the response.
test('an error in the words of the SDK, and what is lost', async ({ page, demo, popup }) => {
  await runScenario(page, demo, 'new-category');
  await popup.getByRole('tab', { name: 'SDKs' }).click();
  const panel = popup.getByRole('tabpanel', { name: 'SDKs' });
  const line = (sdk: string) => panel.getByRole('region', { name: sdk, exact: true });
  await expect(line('TypeScript')).toContainText(/categories\[\d+\] invalid_enum_value/);
  await expect(line('PHP')).toContainText(/categories\[\d+\] NotAcceptableException/);
  await expect(line('Java')).toContainText('not verified');
});
