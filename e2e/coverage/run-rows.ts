import type { Page } from 'playwright';
import type { Driver } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { deliver, place } from './deliver.ts';
import type { Ran } from './result.ts';
import type { Row } from './row.ts';
import type { CoverageSite } from './site.ts';
import { isStored, losses } from './stored.ts';
import { within } from './within.ts';

/** What rows are run with. */
export type Stage = {
  readonly driver: Driver;
  readonly site: CoverageSite;
  /** Comes back when one more session has come to the extension. */
  readonly sentinel: () => Promise<void>;
  /** The first folder of the rows' addresses. */
  readonly name: string;
  readonly tell: (line: string) => void;
};

/** How long a row may take before the sentinel is sent, and how long after it arrived. */
const QUICK_MS = 500;
const GRACE_MS = 1_000;
const CLOSING_MS = 5_000;

/** Waits until a token is in the extension, or until it would be if it ever came. */
async function settle({ driver, sentinel }: Stage, token: string): Promise<void> {
  const arrives = (timeout: number): Promise<boolean> =>
    until('the row in the extension', () => isStored(driver, token), timeout).catch(() => false);
  if (await arrives(QUICK_MS)) return;
  await sentinel();
  await arrives(GRACE_MS);
}

/** Closes what a row has opened. What hangs is left behind: it ends with the browser. */
async function closeAllBut(kept: ReadonlySet<Page>): Promise<void> {
  const [first] = kept;
  for (const one of first?.context().pages() ?? []) {
    if (!kept.has(one)) await within(CLOSING_MS, one.close()).catch(() => {});
  }
}

async function runRow(stage: Stage, row: Row, page: Page): Promise<Ran> {
  const { driver, site, name, tell } = stage;
  const start = performance.now();
  const given = place(row, site, name);
  const before = await losses(driver);
  const error = await deliver(row, page, given).then(
    () => null,
    (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
  );
  if (error === null) await settle(stage, given.token);
  const isTooLarge = (await losses(driver)).tooLarge > before.tooLarge;
  const ms = (performance.now() - start).toFixed(0);
  tell(`${name}  ${row.id}  ${ms} ms${error === null ? '' : `: ${error}`}`);
  return { row, token: given.token, isTooLarge, error };
}

/** Runs rows one after the other in one page, or in a new one after a row that hangs. */
export async function runRows(stage: Stage, rows: readonly Row[]): Promise<Ran[]> {
  const ran: Ran[] = [];
  let page = await stage.driver.newPage();
  const kept = new Set(page.context().pages());
  for (const row of rows) {
    const one = await runRow(stage, row, page);
    ran.push(one);
    if (one.error !== null) {
      kept.delete(page);
      page = await stage.driver.newPage();
      kept.add(page);
    }
    await closeAllBut(kept);
  }
  kept.delete(page);
  await closeAllBut(kept);
  return ran;
}
