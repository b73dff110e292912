import { createBrowsers } from './page-time/browsers.ts';
import { CONTROL, type Contestant, NOISE, OURS, RIVALS } from './page-time/contestants.ts';
import { measure } from './page-time/measure.ts';
import { WORKLOADS } from './page-time/workloads.ts';
import { markdownTable, type Part, verdict } from './part.ts';
import { theSeries } from './series.ts';
import { bundleLibraries } from './site/libraries.ts';
import { startBenchSite } from './site/site.ts';
import { median, withSpread } from './statistics.ts';

const GOAL = 1.03;
const CONTESTANTS = [CONTROL, NOISE, OURS, ...RIVALS];
const UNREAD = { path: '/large', count: 1, atOnce: 1, via: 'unread' } as const;
const MIB = 1024 * 1024;
const UNREAD_RUNS = 3;

type Unread = { readonly peaks: number[]; readonly sent: number[] };

/** A page asks for 200 MB and reads nothing: how much of it travels, and what it takes. */
async function measureUnread(): Promise<ReadonlyMap<Contestant, Unread>> {
  const site = await startBenchSite(await bundleLibraries());
  const browsers = createBrowsers();
  const results = new Map<Contestant, Unread>(
    CONTESTANTS.map((one) => [one, { peaks: [], sent: [] }]),
  );
  try {
    for (let run = 0; run < UNREAD_RUNS; run++) {
      for (const [contestant, { peaks, sent }] of results) {
        const browser = await browsers.get(contestant.browser);
        const { peak } = await measure(browser, site, contestant, UNREAD, async () => {
          sent.push((await site.largeSent()) / MIB);
        });
        peaks.push(peak);
      }
    }
  } finally {
    await browsers.close();
    await site.close();
  }
  return results;
}

/** What being watched costs the page's renderer in memory. */
export const memory: Part = {
  name: 'memory',
  title: 'Memory of the page',
  measure: async (runs) => {
    const rounds = await theSeries(runs);
    const unread = await measureUnread();
    const bases = unread.get(CONTROL)?.peaks ?? [];
    const ratioOf = (contestant: Contestant): number[] =>
      (unread.get(contestant)?.peaks ?? []).map((peak, run) => peak / (bases[run] ?? Number.NaN));
    const row = (contestant: Contestant): string[] => [
      contestant.name,
      ...WORKLOADS.map((workload) =>
        contestant === CONTROL
          ? withSpread(
              rounds.values(contestant, workload, ({ peak }) => peak),
              0,
              ' MiB',
            )
          : withSpread(
              rounds.ratios(contestant, workload, ({ peak }) => peak),
              2,
            ),
      ),
      contestant === CONTROL ? withSpread(bases, 0, ' MiB') : withSpread(ratioOf(contestant), 2),
      `${median(unread.get(contestant)?.sent ?? []).toFixed(0)} MiB`,
    ];
    const heading = ['', ...WORKLOADS.map(({ name }) => name), '200 MB never read', 'of it sent'];
    const goal = (name: string, ratio: number): string[] => [
      name,
      ratio.toFixed(2),
      ...verdict(ratio, GOAL, `at most ${GOAL}`),
    ];
    const ours = WORKLOADS.map((workload) => {
      const ratio = median(rounds.ratios(OURS, workload, ({ peak }) => peak));
      return goal(workload.name, ratio);
    });
    return [
      `The most memory that the page's renderer, a process of its own for each page, ever had resident (\`VmHWM\` of the kernel), in the runs of the chapter before, and in ${UNREAD_RUNS} runs of a page that asks for 200 MB of JSON and never reads it.`,
      markdownTable([heading, ...CONTESTANTS.map(row)]),
      markdownTable([
        ['workload', 'ratio', 'goal', ''],
        ...ours,
        goal('200 MB never read', median(ratioOf(OURS))),
      ]),
    ].join('\n\n');
  },
};
