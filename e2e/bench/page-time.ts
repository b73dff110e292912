import {
  CONTROL,
  type Contestant,
  NOISE,
  OURS,
  RIVALS,
  UNWATCHED,
} from './page-time/contestants.ts';
import { RIVAL_EVERY, type Rounds, type Value } from './page-time/rounds.ts';
import { WORKLOADS } from './page-time/workloads.ts';
import { markdownTable, type Part, verdict } from './part.ts';
import { theSeries } from './series.ts';
import { median, withSpread } from './statistics.ts';

const GOAL = 1.03;

function ratioTable(rounds: Rounds, contestants: readonly Contestant[], value: Value): string {
  const row = (contestant: Contestant): string[] => [
    contestant.name,
    ...WORKLOADS.map((workload) => {
      const ratios = rounds.ratios(contestant, workload, value);
      return ratios.length > 0 ? withSpread(ratios, 2) : '';
    }),
  ];
  const control = WORKLOADS.map((workload) =>
    withSpread(rounds.values(CONTROL, workload, value), 0, ' ms'),
  );
  const heading = ['', ...WORKLOADS.map(({ name }) => name)];
  return markdownTable([heading, [CONTROL.name, ...control], ...contestants.map(row)]);
}

function goals(rounds: Rounds): string {
  const rows = WORKLOADS.map((workload) => {
    const ratio = median(rounds.ratios(OURS, workload, ({ ms }) => ms));
    return [workload.name, ratio.toFixed(2), ...verdict(ratio, GOAL, `at most ${GOAL}`)];
  });
  const [first] = WORKLOADS;
  const aside = median(rounds.ratios(UNWATCHED, first, ({ ms }) => ms));
  const noise = 1 + median(rounds.ratios(NOISE, first, ({ ms }) => ms).map((n) => Math.abs(n - 1)));
  rows.push([
    `${first.name}, site not watched`,
    aside.toFixed(2),
    ...verdict(
      aside,
      noise,
      `1.00, or as far off as half the runs of the noise: ${noise.toFixed(2)}`,
    ),
  ]);
  return markdownTable([['workload', 'ratio', 'goal', ''], ...rows]);
}

/** What being watched costs a page that makes requests. */
export const pageTime: Part = {
  name: 'page-time',
  title: 'Page time',
  measure: async (runs) => {
    const rounds = await theSeries(runs);
    const rivals = Math.ceil(runs / RIVAL_EVERY);
    return [
      `Chromium ${rounds.version}; no debugger or driver is attached. ${runs} runs, ${rivals} of what is only for comparison, interleaved. The first row is the time from the first request to the end of the last response; the others are ratios to it in the same run. Each is the median, with the least and the greatest.`,
      ratioTable(rounds, [NOISE, OURS, UNWATCHED, ...RIVALS], ({ ms }) => ms),
      goals(rounds),
      "Processor time of the page's renderer, likewise: less disturbed by what else the machine does.",
      ratioTable(rounds, [NOISE, OURS, UNWATCHED, ...RIVALS], ({ cpu }) => cpu),
    ].join('\n\n');
  },
};
