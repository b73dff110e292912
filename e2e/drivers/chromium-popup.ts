import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { evaluateIn } from './control-page.ts';
import { until } from './until.ts';

const isPopup = (page: Page): Promise<boolean> =>
  evaluateIn(page, async ({ browser }) => (await browser.tabs?.getCurrent()) == null, null);

/**
 * Opens the toolbar popup over the active tab. It is no page of the browser context; a second
 * connection, made once it is open, shows it as one. That connection ends with the popup.
 */
export async function openPopup(control: Page, profile: string): Promise<Page> {
  await evaluateIn(control, ({ browser }) => browser.action.openPopup(), null);
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const { host } = new URL(control.url());
  const popup = await until('the popup among the pages', async () => {
    const pages = connection.contexts().flatMap((context) => context.pages());
    for (const page of pages) {
      if (new URL(page.url()).host === host && (await isPopup(page))) return page;
    }
    return undefined;
  });
  popup.once('close', () => void connection.close());
  return popup;
}
