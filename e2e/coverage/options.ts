import { parseArgs } from 'node:util';
import { MODES, type Mode } from './mode.ts';
import type { Group, Row } from './row.ts';

/** What to measure; `isAll` when nothing is left out. */
export type Chosen = {
  readonly rows: readonly Row[];
  readonly modes: readonly Mode[];
  readonly isAll: boolean;
};

function named<T>(
  what: string,
  names: readonly string[] | undefined,
  all: readonly T[],
  nameOf: (one: T) => string,
): readonly T[] {
  if (!names) return all;
  for (const name of names) {
    if (!all.some((one) => nameOf(one) === name)) {
      throw new Error(`No ${what} is called ${name}: ${all.map(nameOf).join(', ')}`);
    }
  }
  return all.filter((one) => names.includes(nameOf(one)));
}

/**
 * Reads `--only ID` and `--mode NAME`, each as often as wanted.
 * Throws where there is no such row or mode.
 */
export function choose(args: readonly string[], groups: readonly Group[]): Chosen {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      mode: { type: 'string', multiple: true },
    },
  });
  const all = groups.flatMap(({ rows }) => rows);
  return {
    rows: named('row', values.only, all, ({ id }) => id),
    modes: named('mode', values.mode, MODES, ({ name }) => name),
    isAll: !values.only && !values.mode,
  };
}
