import type { CDPSession } from 'playwright';
import { launch } from '../drivers/launch.ts';
import { UNWATCHED, WATCHED } from '../site/compare.ts';
import { startSite } from '../site/server.ts';
import { CALLS, type Call, makeCalls } from './calls/calls.ts';
import { markdownTable, type Part } from './part.ts';
import { recordsOf } from './site/bodies.ts';
import { median, withSpread } from './statistics.ts';

const ROUNDS = 9;
const WARM_UP = 500;
const COUNT = 2000;
const BODY = recordsOf(1848).toString();

/** Processor time that the page's main thread has worked so far, in microseconds. */
async function workedFor(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('The browser does not tell how long a page worked');
  return seconds * 1e6;
}

/** What the hook adds to single calls, whatever the network and the machine do meanwhile. */
export const calls: Part = {
  name: 'calls',
  title: 'What a call costs',
  measure: async () => {
    const ext = await launch('chromium');
    const site = await startSite();
    const times = new Map<string, number[]>();
    const timesOf = (call: Call, host: string): number[] => {
      const key = `${host} ${call}`;
      const list = times.get(key) ?? [];
      times.set(key, list);
      return list;
    };
    try {
      const page = await ext.newPage();
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      for (let round = 0; round < ROUNDS; round++) {
        for (const host of [UNWATCHED, WATCHED]) {
          await page.goto(site.url('/', host));
          for (const call of CALLS) {
            await page.evaluate(makeCalls, { call, count: WARM_UP, body: BODY });
            const before = await workedFor(session);
            await page.evaluate(makeCalls, { call, count: COUNT, body: BODY });
            timesOf(call, host).push(((await workedFor(session)) - before) / COUNT);
          }
        }
      }
    } finally {
      await ext.close();
      await site.close();
    }
    const row = (call: Call): string[] => {
      const [without, watched] = [timesOf(call, UNWATCHED), timesOf(call, WATCHED)];
      const added = median(watched) - median(without);
      return [call, withSpread(without, 1, ' µs'), withSpread(watched, 1, ' µs'), added.toFixed(1)];
    };
    return [
      `Chromium ${ext.version}: processor time of the page's main thread for a call, on a site that is not watched and on one that is, medians of ${ROUNDS} interleaved rounds of ${COUNT} calls. Nothing reaches the network: requests are aborted at once or have a data address, bodies are made in the page (2 KB). A debugger is attached, which makes both a little dearer. There is no goal here; the chapters before have them.`,
      markdownTable([['call', 'not watched', 'watched', 'added, µs'], ...CALLS.map(row)]),
    ].join('\n\n');
  },
};
