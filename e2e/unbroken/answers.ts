import type { Page } from 'playwright';
import { test } from 'playwright/test';
import { openView, VIEWS } from '../popup-capture.ts';

/**
 * Clicks through every view of the selected session: the popup still answers. How long its clicks
 * waited to be heard, in milliseconds, is noted in the report; it is no reason to fail.
 */
export async function expectAnswers(popup: Page): Promise<void> {
  await popup.evaluate(() => {
    const waits: number[] = [];
    Object.assign(globalThis, { waits });
    const hear = ({ timeStamp }: Event): void => void waits.push(performance.now() - timeStamp);
    addEventListener('pointerdown', hear, { capture: true });
  });
  for (const view of VIEWS) await openView(popup, view);
  const waits = await popup.evaluate((): number[] => Reflect.get(globalThis, 'waits'));
  const description = waits.map((wait) => wait.toFixed(0)).join(', ');
  test.info().annotations.push({ type: 'clicks heard after, ms', description });
}
