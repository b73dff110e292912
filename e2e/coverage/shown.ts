import type { Driver } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';

/**
 * What the popup, opened as a page, calls each session: `data-identity` by `data-digest`. Waits
 * until it shows so many.
 */
export async function shown(driver: Driver, atLeast: number): Promise<ReadonlyMap<string, string>> {
  const popup = await driver.openExtensionPage('popup.html');
  const read = (): Promise<(readonly [string, string])[]> =>
    popup.getByTestId('session').evaluateAll((rows) =>
      rows.map((row) => {
        const of = (name: string): string => row.getAttribute(`data-${name}`) ?? '';
        return [of('digest'), of('identity')] as const;
      }),
    );
  const rows = await until('all sessions in the popup', async () => {
    const now = await read();
    return now.length >= atLeast && now;
  });
  await popup.close();
  return new Map(rows);
}
