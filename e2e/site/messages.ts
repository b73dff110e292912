import type { Driver } from '../drivers/driver.ts';

/**
 * Notes from now on what content scripts send: it reaches every page of the extension, before the
 * background judges it. Gives what was sent so far, as it was sent: a message, or several as an array.
 */
export async function recordMessages(ext: Driver): Promise<() => Promise<unknown[]>> {
  await ext.evaluate(({ browser }) => {
    const sent: unknown[] = [];
    Object.assign(globalThis, { sent });
    browser.runtime.onMessage.addListener((message: unknown) => {
      sent.push(message);
      return undefined;
    });
  }, undefined);
  return async () => {
    const sent = await ext.evaluate(() => Reflect.get(globalThis, 'sent'), undefined);
    if (!Array.isArray(sent)) throw new Error('What was recorded is gone');
    return sent;
  };
}
