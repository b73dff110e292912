import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Driver } from './drivers/driver.ts';
import { axeFaults } from './popup-axe.ts';
import { layoutFaults } from './popup-layout.ts';

const SCREENS = 'artifacts/screens';

async function showIn(ext: Driver, popup: Page, scheme: 'light' | 'dark'): Promise<void> {
  await ext.setColorScheme(popup, scheme);
  await popup.waitForFunction((s) => matchMedia(`(prefers-color-scheme: ${s})`).matches, scheme);
}

async function showAt(popup: Page, width: number): Promise<void> {
  await popup.setViewportSize({ width, height: 600 });
  await popup.waitForFunction((w) => innerWidth === w, width);
}

/**
 * Expects that a state of the popup looks right in light and in dark at both widths and that axe
 * finds nothing in it. Leaves a screenshot of each, with `shown` scrolled to the top.
 */
export async function expectGoodLooks(
  ext: Driver,
  popup: Page,
  state: string,
  shown?: Locator,
): Promise<void> {
  const faults: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await showIn(ext, popup, scheme);
    for (const width of [400, 640]) {
      await showAt(popup, width);
      const found = await popup.evaluate(layoutFaults);
      faults.push(...found.map((fault) => `${scheme}, ${width} px: ${fault}`));
      const file = `${state}-${scheme}-${width}.png`;
      await shown?.evaluate((element) => element.scrollIntoView());
      await popup.screenshot({ path: join(SCREENS, ext.name, file) });
    }
    faults.push(...(await axeFaults(popup)).map((fault) => `${scheme}: ${fault}`));
  }
  // Soft, so that one state with a fault does not keep the screenshots of the next from being made.
  expect.soft(faults, state).toEqual([]);
}
