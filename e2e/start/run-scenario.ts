import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Scenario } from '../demo/scenario.ts';
import type { Driver } from '../drivers/driver.ts';

/** What the popup showed of one scenario, each null where it showed no session. */
export type Seen = {
  readonly scenario: string;
  readonly identity: string | null;
  readonly state: string | null;
  readonly basis: string | null;
  /** Whether that is what the scenario is about. */
  readonly expected: boolean;
};

/** Another answer, surely shown: once it is, all that came before it would be shown too. */
async function askForFullObject(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const body = JSON.stringify({ categories: ['hris'] });
    const headers = { 'Content-Type': 'application/json' };
    const url = '/api/connect-session?scenario=full';
    await (await fetch(url, { method: 'POST', body, headers })).json();
  });
}

/**
 * Runs one scenario of the demo in a page of its own, reads what the popup shows of that tab and
 * leaves a screenshot of the popup.
 */
export async function runScenario(
  ext: Driver,
  demoUrl: string,
  scenario: Scenario,
  screenshots: string,
): Promise<Seen> {
  const { name } = scenario;
  const page = await ext.newPage();
  await page.goto(`${demoUrl}/?scenario=${name}&run`);
  await page.locator('body[data-state=done]').waitFor();
  const shown = scenario.identity !== null;
  const popup = await ext.openExtensionPage(`popup.html?tab=${await ext.tabId(page)}`);
  await popup.setViewportSize({ width: 640, height: 600 });
  const rows = popup.getByTestId('session');
  if (shown) await rows.first().waitFor();
  await popup.screenshot({ path: join(screenshots, `popup-${ext.name}-${name}.png`) });
  if (!shown) {
    await askForFullObject(page);
    await rows.first().waitFor();
  }
  const count = (await rows.count()) - (shown ? 0 : 1);
  const read = async (testId: string, attribute: string): Promise<string | null> =>
    count < 1 ? null : popup.getByTestId(testId).first().getAttribute(attribute);
  const identity = await read('session', 'data-identity');
  const state = await read('session', 'data-state');
  const basis = await read('expiry', 'data-basis');
  await ext.clearAll();
  const right = identity === scenario.identity && state === scenario.state;
  return { scenario: name, identity, state, basis, expected: right && count === (shown ? 1 : 0) };
}
