import { createBrowsers } from './page-time/browsers.ts';
import { type Rounds, runRounds } from './page-time/rounds.ts';
import { bundleLibraries } from './site/libraries.ts';
import { startBenchSite } from './site/site.ts';

let series: Promise<Rounds> | null = null;

async function run(runs: number): Promise<Rounds> {
  const site = await startBenchSite(await bundleLibraries());
  const browsers = createBrowsers();
  try {
    return await runRounds(site, browsers, runs);
  } finally {
    await browsers.close();
    await site.close();
  }
}

/** The series of runs that page time and memory are both read from; made once. */
export function theSeries(runs: number): Promise<Rounds> {
  series ??= run(runs);
  return series;
}
