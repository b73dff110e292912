import { DEEP_PERMISSIONS } from '../../src/protocol/deep.ts';
import { backgrounds } from '../drivers/backgrounds.ts';
import type { Driver } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { askByClick } from './ask.ts';

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

/** Waits until a background that listens has dealt with what was told to it before; starts it. */
const backgroundHasHeard = (ext: Driver): Promise<unknown> =>
  until('the background to answer', () =>
    ext.evaluate(
      ({ browser }) =>
        browser.runtime.sendMessage({ kind: 'pause', paused: false }).then(
          () => true,
          () => false,
        ),
      null,
    ),
  );

/**
 * Stops the background until there is none: Firefox leaves one running that is at work with an event,
 * though it was asked to stop it.
 */
export const stopUntilGone = (ext: Driver): Promise<unknown> =>
  until('the background to be gone', async () => {
    await ext.stopBackground();
    return (await backgrounds(ext)).length === 0;
  });

/** Turns deep capture off, as its button does. */
export async function endDeep(ext: Driver): Promise<void> {
  await ext.evaluate(({ browser, arg }) => browser.permissions.remove(arg), wanted);
  await backgroundHasHeard(ext);
}

/**
 * Turns deep capture on in a running Firefox, by a click that asks for it as its button does; when
 * this returns, it sees every response. It stays on until `endDeep` or `clearAll`.
 */
export async function prepareDeep(ext: Driver): Promise<void> {
  await backgroundHasHeard(ext);
  const before = await backgrounds(ext);
  if (!(await askByClick(ext, wanted))) throw new Error('Deep capture was not granted');
  // The background turns it on by starting again.
  await until('the next background', async () => {
    const now = await backgrounds(ext);
    return now.length > 0 && now.every((id) => !before.includes(id));
  });
  await backgroundHasHeard(ext);
}
