import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { openView, VIEWS } from '../popup-capture.ts';
import type { Flood } from '../site/floods.ts';

/** Clicks through every view of the selected session: the popup still answers. */
export async function expectAnswers(popup: Page): Promise<void> {
  for (const view of VIEWS) await openView(popup, view);
}

/** The same while a page floods: each view is there, and stays, before the flood ends. */
export async function expectAnswersDuring(flood: Flood, popup: Page): Promise<void> {
  for (const view of VIEWS) {
    await openView(popup, view);
    const before = await flood.sum();
    await expect.poll(flood.sum).toBeGreaterThan(before);
    await expect(popup.getByRole('tabpanel', { name: view })).toBeVisible();
  }
}
