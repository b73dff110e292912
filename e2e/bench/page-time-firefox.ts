import { rm } from 'node:fs/promises';
import { browserPath, findBrowser } from '../../scripts/browsers.mjs';
import { distFolder } from '../drivers/dist.ts';
import type { Driver } from '../drivers/driver.ts';
import { firefoxDriver } from '../drivers/firefox.ts';
import { launchFirefox } from '../drivers/firefox-launch.ts';
import { prepareDeep } from '../site/deep.ts';
import { writeExtension } from './page-time/extensions.ts';
import { WORKLOADS } from './page-time/workloads.ts';
import { markdownTable, type Part, verdict } from './part.ts';
import { type BenchSite, startBenchSite } from './site/site.ts';
import { median, withSpread } from './statistics.ts';

const GOAL = 1.03;
const MOST_RUNS = 3;
const NAMES = [
  'an extension that does nothing',
  '**the inspector**',
  'the inspector with deep capture',
  '`clone()` of everything',
];

type Firefox = Pick<Driver, 'newPage' | 'close' | 'version'>;

/** Milliseconds by browser, workload and run. */
type Times = number[][][];

async function start(dist: string): Promise<Firefox> {
  const { browser } = await launchFirefox({ executablePath: browserPath('firefox'), dist });
  return {
    version: browser.version(),
    newPage: () => browser.newPage(),
    close: () => browser.close(),
  };
}

async function startWithDeepCapture(): Promise<Firefox> {
  const driver = await firefoxDriver(browserPath('firefox'), distFolder());
  await prepareDeep(driver);
  return driver;
}

async function measureAll(
  browsers: readonly Firefox[],
  site: BenchSite,
  runs: number,
): Promise<Times> {
  const times: Times = browsers.map(() => WORKLOADS.map(() => []));
  for (let run = 0; run < runs; run++) {
    console.log(`page time in Firefox, run ${run + 1} of ${runs}`);
    for (const [place, { task }] of WORKLOADS.entries()) {
      for (let turn = 0; turn < browsers.length; turn++) {
        const which = (turn + run) % browsers.length;
        const page = await browsers[which]?.newPage();
        const time = site.nextTime();
        await page?.goto(site.taskUrl(task, {}));
        times[which]?.[place]?.push(await time);
        await page?.close();
      }
    }
  }
  return times;
}

/** What being watched costs a page in Firefox. */
export const pageTimeInFirefox: Part = {
  name: 'page-time-firefox',
  title: 'Page time in Firefox',
  measure: async (wanted) => {
    if (!findBrowser('firefox')) return 'Not measured: there is no Firefox on this machine.';
    const runs = Math.min(wanted, MOST_RUNS);
    const folders = [await writeExtension('control'), await writeExtension('clone')];
    const [control = '', clone = ''] = folders;
    const site = await startBenchSite({});
    const browsers: Firefox[] = [];
    try {
      for (const dist of [control, distFolder()]) browsers.push(await start(dist));
      browsers.push(await startWithDeepCapture(), await start(clone));
      const times = await measureAll(browsers, site, runs);
      const of = (which: number, place: number): number[] => times[which]?.[place] ?? [];
      const ratios = (which: number, place: number): number[] =>
        of(which, place).map((ms, run) => ms / (of(0, place)[run] ?? Number.NaN));
      const rows = NAMES.map((name, which) => [
        name,
        ...WORKLOADS.map((_, place) =>
          which === 0 ? withSpread(of(0, place), 0, ' ms') : withSpread(ratios(which, place), 2),
        ),
      ]);
      const goals = WORKLOADS.map(({ name }, place) => {
        const ratio = median(ratios(1, place));
        return [name, ratio.toFixed(2), ...verdict(ratio, GOAL, `at most ${GOAL}`)];
      });
      return [
        `Firefox ${browsers[0]?.version}, ${runs} interleaved runs, read as in the chapter before. A driver follows the requests here, in all of these browsers: it makes the ratios a little smaller. Deep capture is off until it is turned on; there is no goal for it.`,
        markdownTable([['', ...WORKLOADS.map(({ name }) => name)], ...rows]),
        markdownTable([['workload', 'ratio', 'goal', ''], ...goals]),
      ].join('\n\n');
    } finally {
      for (const browser of browsers) await browser.close();
      await site.close();
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    }
  },
};
