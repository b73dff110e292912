import type { Page } from 'playwright';
import type { Driver } from './drivers/driver.ts';

/** What is on the clipboard, pasted into a page of its own as a person would do it. */
export async function clipboardText(ext: Driver): Promise<string> {
  const page: Page = await ext.newPage();
  await page.setContent('<textarea aria-label="paste here"></textarea>');
  const field = page.getByRole('textbox');
  await field.focus();
  await page.keyboard.press('Control+V');
  const text = await field.inputValue();
  await page.close();
  return text;
}
