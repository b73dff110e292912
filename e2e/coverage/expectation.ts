import type { Measured } from './measure.ts';
import type { Result } from './result.ts';
import type { ModeName, Outcome, Row } from './row.ts';

const RANK: Readonly<Record<Outcome, number>> = { unseen: 0, 'too large': 1, token: 2, seen: 3 };

/** What must come of a row in a mode. */
export const expectedOf = (row: Row, mode: ModeName): Outcome => row.expected?.[mode] ?? 'seen';

/** Whether a session was seen in a mode more often than the page read it, or got it where that counts. */
export const isDoubled = ({ row, times }: Result, mode: ModeName): boolean =>
  times > (row.most?.[mode] ?? (row.isReadTwice ? 2 : 1));

/**
 * What is not as the rows say, as sentences: `worse` is a regression, `better` a row that should
 * expect more.
 */
export function compare(all: readonly Measured[]): { worse: string[]; better: string[] } {
  const worse: string[] = [];
  const better: string[] = [];
  for (const { mode, results } of all) {
    for (const result of results) {
      const { row, outcome, times, error } = result;
      const name = `${mode.title}: ${row.id}`;
      const expected = expectedOf(row, mode.name);
      if (!outcome) worse.push(`${name}: the page did not get its session: ${error}`);
      else if (RANK[outcome] < RANK[expected]) worse.push(`${name} is ${outcome}, not ${expected}`);
      else if (RANK[outcome] > RANK[expected]) better.push(`${name} is ${outcome}`);
      if (isDoubled(result, mode.name)) worse.push(`${name} is there ${times} times`);
    }
  }
  return { worse, better };
}
