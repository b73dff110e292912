import type { Driver } from '../../drivers/driver.ts';
import { captures } from './captures.ts';

/** Makes the store hold so many sessions and nothing else, and waits until a popup shows all. */
export async function fill(ext: Driver, count: number): Promise<void> {
  const entries = captures(count, Date.now()).map((one) => [`exchange:${one.exchange.id}`, one]);
  const content: Record<string, unknown> = Object.fromEntries(entries);
  await ext.evaluate(async ({ browser, arg }) => {
    await browser.storage.session.clear();
    await browser.storage.session.set(arg);
  }, content);
  const popup = await ext.openExtensionPage('popup.html');
  await popup
    .getByTestId('session')
    .nth(count - 1)
    .waitFor({ state: 'attached' });
  await popup.close();
}
