import { judgeAll } from './judge.ts';
import type { Mode } from './mode.ts';
import type { Result } from './result.ts';
import type { Group } from './row.ts';
import { runRows, type Stage } from './run-rows.ts';
import { openSentinel } from './sentinel.ts';
import type { CoverageSite } from './site.ts';
import { clearStored, losses } from './stored.ts';

/** All rows in one mode. */
export type Measured = {
  readonly mode: Mode;
  readonly version: string;
  readonly results: readonly Result[];
};

/**
 * Runs the rows of each group in a new browser of the mode, and says at the group's end what the
 * extension has of each.
 */
export async function measure(
  mode: Mode,
  site: CoverageSite,
  groups: readonly Group[],
  tell: (line: string) => void,
): Promise<Measured> {
  const driver = await mode.launch();
  try {
    await mode.prepare(driver);
    const sentinel = await openSentinel(driver, site);
    await sentinel();
    const stage: Stage = { driver, site, sentinel, name: mode.name, tell };
    const results: Result[] = [];
    for (const { rows } of groups) {
      const present = rows.filter(({ absent }) => !absent?.[mode.browser]);
      results.push(...(await judgeAll(driver, await runRows(stage, present))));
      const { evicted } = await losses(driver);
      if (evicted > 0) throw new Error(`${evicted} sessions were pushed out: too many rows`);
      await clearStored(driver);
    }
    return { mode, version: driver.version, results };
  } finally {
    await driver.close();
  }
}
