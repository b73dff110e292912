import type { ReleaseVerdict } from '../../../inspect/releases/verdict.ts';

/** Releases with the same outcome: how many, and the newest of them. */
export type Group = { readonly newest: ReleaseVerdict; readonly count: number };

/** The outcomes that occur among the releases of one SDK, given the newest first, in that order. */
export function groupByOutcome(verdicts: readonly ReleaseVerdict[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const verdict of verdicts) {
    const key = `${verdict.outcome} ${verdict.verified}`;
    const { newest = verdict, count = 0 } = groups.get(key) ?? {};
    groups.set(key, { newest, count: count + 1 });
  }
  return [...groups.values()];
}
