import { chanceOf } from './chance.ts';
import { check, type Failure } from './check.ts';
import { shrink } from './shrink.ts';
import { checkTime, LIMIT_MS } from './slow.ts';
import { type Specimen, specimenOf } from './specimen.ts';
import type { Tree } from './tree.ts';

/** A failure, the number of the body it was found with, and the smallest one that has it. */
export type Found = Failure & { readonly number: number; readonly smallest: Specimen };

/** A failure of a specimen. A call cannot have been slow in less time than the limit. */
function failureOf(specimen: Specimen): Failure | null {
  const before = process.cpuUsage();
  const failure = check(specimen);
  const { user, system } = process.cpuUsage(before);
  return failure ?? (user + system > LIMIT_MS * 1000 ? checkTime(specimen) : null);
}

/** Makes the body of a number and checks it; null when nothing is wrong with it. */
export function runOne(seed: number, number: number, bodies: readonly Tree[]): Found | null {
  const specimen = specimenOf(chanceOf(seed, number), bodies);
  const failure = failureOf(specimen);
  if (!failure) return null;
  const { kind } = failure;
  const again = kind.endsWith('is slow') ? checkTime : check;
  const smallest = shrink(specimen, (smaller) => again(smaller)?.kind === kind);
  return { kind, detail: again(smallest)?.detail ?? failure.detail, number, smallest };
}
