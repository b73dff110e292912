import type { Driver } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';

/**
 * What the store holds after a round: `kept` exchanges, of which `strange` have a token that was not
 * sent and `doubled` one that another has too, and the counts of what it did not keep.
 */
export type Tally = {
  readonly kept: number;
  readonly strange: number;
  readonly doubled: number;
  readonly evicted: number;
  readonly otherLosses: number;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0);

function tokenOf(stored: unknown): string {
  const exchange = isRecord(stored) ? stored['exchange'] : null;
  const body = isRecord(exchange) ? exchange['body'] : null;
  const session: unknown = typeof body === 'string' ? JSON.parse(body) : null;
  return isRecord(session) ? String(session['token']) : '';
}

async function countStored(ext: Driver, tokens: ReadonlySet<string>): Promise<Tally> {
  const storage = await ext.storage();
  const losses = isRecord(storage['losses']) ? storage['losses'] : {};
  const { evicted = 0, ...others } = losses;
  const found = Object.entries(storage)
    .filter(([key]) => key.startsWith('exchange:'))
    .map(([, stored]) => tokenOf(stored));
  return {
    kept: found.length,
    strange: found.filter((token) => !tokens.has(token)).length,
    doubled: found.length - new Set(found).size,
    evicted: numberIn(evicted),
    otherLosses: Object.values(others).reduce<number>((sum, count) => sum + numberIn(count), 0),
  };
}

/** Counts what the store holds once it is as much as was sent, or after `patience` milliseconds. */
export async function readTally(
  ext: Driver,
  tokens: ReadonlySet<string>,
  patience: number,
): Promise<Tally> {
  let tally = await countStored(ext, tokens);
  const isWhole = async (): Promise<boolean> => {
    tally = await countStored(ext, tokens);
    return tally.kept + tally.evicted + tally.otherLosses >= tokens.size;
  };
  await until('everything to be accounted for', isWhole, patience).catch(() => false);
  return tally;
}

/** Whether nothing was lost and nothing doubled: every session is kept or was counted out, once. */
export const isExact = (tally: Tally, sent: number): boolean =>
  tally.kept + tally.evicted === sent &&
  tally.strange === 0 &&
  tally.doubled === 0 &&
  tally.otherLosses === 0;
