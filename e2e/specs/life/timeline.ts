import type { Page } from 'playwright';
import type { Demo } from '../../demo/server.ts';
import { expect } from '../../fixtures.ts';

/** Runs a scenario of the demo up to the hub's first answers. */
export async function runDemo(page: Page, demo: Demo, scenario: string): Promise<void> {
  await page.goto(`${demo.url}/?scenario=${scenario}&run`);
  await expect(page.locator('body')).toHaveAttribute('data-state', 'done');
}

/**
 * The kinds of the events that are shown, in their order, those that follow their like left out: calls
 * that begin in the same millisecond come in any order, and so as one event or as two.
 */
export const kindsOf = (popup: Page): Promise<(string | null)[]> =>
  popup
    .getByTestId('timeline-event')
    .evaluateAll((events) =>
      events
        .map((event) => event.getAttribute('data-kind'))
        .filter((kind, i, all) => kind !== all[i - 1]),
    );

/** Opens the timeline of the selected session. */
export async function openTimeline(popup: Page): Promise<void> {
  await popup.getByRole('tab', { name: /^Timeline/ }).click();
  await expect(popup.getByTestId('timeline-event').first()).toBeVisible();
}

/** Every token that was captured, in full. */
export function tokensIn(stored: Record<string, unknown>): string[] {
  const tokens = [...JSON.stringify(stored).matchAll(/"token":"([^"]+)"|\\"token\\":\\"(.+?)\\"/g)];
  return [...new Set(tokens.map(([, plain, escaped]) => plain ?? escaped ?? ''))];
}

/** That no token is in the popup's document, in no text and no attribute. */
export async function expectNoToken(popup: Page, tokens: readonly string[]): Promise<void> {
  expect(tokens.length).toBeGreaterThan(0);
  const markup = await popup.content();
  for (const token of tokens) {
    for (let at = 0; at + 8 <= token.length; at++) {
      expect(markup).not.toContain(token.slice(at, at + 8));
    }
  }
}
