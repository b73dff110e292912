import type { Page } from 'playwright';

/**
 * A list that grows by everything a page complains of: errors and warnings on its console, errors
 * nobody caught and rejections nobody handled, of its own scripts and of the extension's in it.
 */
export function recordComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}
