import type { BenchSite } from '../site/site.ts';
import type { Browsers } from './browsers.ts';
import { CONTROL, type Contestant, NOISE, OURS, RIVALS, UNWATCHED } from './contestants.ts';
import { measure, type Sample } from './measure.ts';
import { WORKLOADS, type Workload } from './workloads.ts';

/** A sample with where it belongs. */
type Entry = Sample & {
  readonly contestant: Contestant;
  readonly workload: Workload;
  readonly run: number;
};

/** All samples of a series of runs. */
export type Rounds = {
  readonly version: string;
  /** What a contestant's samples give, each divided by the control's of the same run. */
  readonly ratios: (of: Contestant, workload: Workload, value: Value) => number[];
  /** What a contestant's samples give. */
  readonly values: (of: Contestant, workload: Workload, value: Value) => number[];
};

/** What of a sample is looked at. */
export type Value = (sample: Sample) => number;

/** In which share of the runs the rivals take part. */
export const RIVAL_EVERY = 3;

const ALL: readonly Contestant[] = [CONTROL, NOISE, OURS, UNWATCHED, ...RIVALS];

const rotate = <T>(list: readonly T[], by: number): T[] =>
  list.map((_, index) => list[(index + by) % list.length]).filter((one) => one !== undefined);

/**
 * Runs every workload with every contestant, one after the other, in an order that shifts from run
 * to run: what changes on the machine meanwhile meets all alike.
 */
export async function runRounds(
  site: BenchSite,
  browsers: Browsers,
  runs: number,
): Promise<Rounds> {
  const entries: Entry[] = [];
  for (let run = 0; run < runs; run++) {
    console.log(`page time and memory, run ${run + 1} of ${runs}`);
    for (const workload of WORKLOADS) {
      for (const contestant of rotate(ALL, run)) {
        if (contestant.isRival && run % RIVAL_EVERY !== 0) continue;
        if (contestant === UNWATCHED && workload !== WORKLOADS[0]) continue;
        const browser = await browsers.get(contestant.browser);
        const sample = await measure(browser, site, contestant, workload.task);
        entries.push({ ...sample, contestant, workload, run });
      }
    }
  }
  const entriesOf = (of: Contestant, workload: Workload): Entry[] =>
    entries.filter((entry) => entry.contestant === of && entry.workload === workload);
  return {
    version: (await browsers.get('control')).version,
    values: (of, workload, value) => entriesOf(of, workload).map(value),
    ratios: (of, workload, value) =>
      entriesOf(of, workload).flatMap((entry) => {
        const base = entriesOf(CONTROL, workload).find(({ run }) => run === entry.run);
        return base ? [value(entry) / value(base)] : [];
      }),
  };
}
