import type { Driver } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { sessionObject } from '../site/session.ts';
import { jsonText, pageWith } from './answers.ts';
import type { CoverageSite } from './site.ts';
import { isStored } from './stored.ts';
import { ownToken } from './token.ts';

/**
 * A page of its own that fetches one more session each time it is asked to. When that one is in the
 * extension, what was sent before it should be there too. Throws when it does not arrive.
 */
export async function openSentinel(
  driver: Driver,
  site: CoverageSite,
): Promise<() => Promise<void>> {
  const page = await driver.newPage();
  site.on('/sentinel', pageWith(''));
  await page.goto(`http://localhost:${site.port}/sentinel`);
  return async () => {
    const token = ownToken();
    site.on('/sentinel/session', jsonText(JSON.stringify(sessionObject({ token }))));
    await page.evaluate(async () => (await fetch('/sentinel/session')).json());
    await until('the sentinel in the extension', () => isStored(driver, token));
  };
}
