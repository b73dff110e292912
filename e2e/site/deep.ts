import { DEEP_PERMISSIONS } from '../../src/protocol/deep.ts';
import type { Driver } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';

const wanted = { permissions: [...DEEP_PERMISSIONS] };

/** Whether deep capture is on; that the browser does not have it is told too. */
export const deepState = (ext: Driver): Promise<'on' | 'off' | 'unavailable'> =>
  ext.evaluate(
    ({ browser, arg }) =>
      browser.permissions.contains(arg).then(
        (granted) => (granted ? 'on' : 'off'),
        () => 'unavailable',
      ),
    wanted,
  );

/** Waits until the background has dealt with what was told to it before. */
const backgroundHasHeard = (ext: Driver): Promise<unknown> =>
  ext.evaluate(
    ({ browser }) => browser.runtime.sendMessage({ kind: 'pause', paused: false }),
    null,
  );

/** Turns deep capture off, as its button does. */
export async function endDeep(ext: Driver): Promise<void> {
  await ext.evaluate(({ browser, arg }) => browser.permissions.remove(arg), wanted);
  await backgroundHasHeard(ext);
}

/**
 * Grants what deep capture needs in a running Firefox, by a click that asks for it as its button does.
 * The background turns it on when it is told so.
 */
export async function grantDeep(ext: Driver): Promise<void> {
  // Takes Firefox's prompt away for every permission; the pattern is not asked for.
  await ext.grantSite('*://localhost/*');
  const asking = await ext.openExtensionPage('popup.html');
  await asking.evaluate((permissions) => {
    const ask = (): void =>
      void Reflect.get(globalThis, 'browser').permissions.request(permissions);
    document.addEventListener('click', ask, { once: true, capture: true });
  }, wanted);
  await asking.mouse.click(5, 590);
  await until('deep capture to be granted', async () => (await deepState(ext)) === 'on');
  await asking.close();
}

/**
 * Turns deep capture on in a running Firefox; when this returns, it sees every response. It stays on
 * until `endDeep` or `clearAll`.
 */
export async function prepareDeep(ext: Driver): Promise<void> {
  await grantDeep(ext);
  // A background that starts with the permission listens from its first moment on.
  await ext.stopBackground();
  await backgroundHasHeard(ext);
}
