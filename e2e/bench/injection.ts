import { launch } from '../drivers/launch.ts';
import { UNWATCHED } from '../site/compare.ts';
import { html, startSite } from '../site/server.ts';
import { type FrameCost, topFrame, traceLoad } from './injection/trace.ts';
import { markdownTable, type Part, verdict } from './part.ts';
import { median, withSpread } from './statistics.ts';

const LOADS = 25;
const FRESH = 5;
const GOAL_MS = 0.3;
const WITH_FRAME = '/with-frame';

const isCost = (cost: FrameCost | undefined): cost is FrameCost => cost !== undefined;

/** What the content scripts cost in a frame, and that there are none where the site is not watched. */
export const injection: Part = {
  name: 'injection',
  title: 'Injection',
  measure: async () => {
    const ext = await launch('chromium');
    const site = await startSite();
    site.on(WITH_FRAME, html('<!doctype html><title>Site</title><iframe src="/inner"></iframe>'));
    try {
      const page = await ext.newPage();
      await page.goto(site.url('/'));
      const top = await topFrame(page);
      const tops: (FrameCost | undefined)[] = [];
      const inner: FrameCost[] = [];
      for (let load = 0; load < LOADS; load++) {
        const frames = await traceLoad(page, site.url(`${WITH_FRAME}?${load}`));
        tops.push(frames.get(top));
        for (const [id, cost] of frames) if (id !== top) inner.push(cost);
      }
      const fresh: FrameCost[] = [];
      for (let load = 0; load < FRESH; load++) {
        const own = await ext.newPage();
        fresh.push(...(await traceLoad(own, site.url('/'))).values());
        await own.close();
      }
      let unwatched = 0;
      for (let load = 0; load < LOADS; load++) {
        unwatched += (await traceLoad(page, site.url(`${WITH_FRAME}?${load}`, UNWATCHED))).size;
      }
      if (tops.filter(isCost).length < LOADS || inner.length < LOADS) {
        throw new Error('The trace does not show the content scripts in every frame');
      }
      const row = (name: string, costs: readonly FrameCost[], hasGoal: boolean): string[] => {
        const all = costs.map(({ ms }) => ms);
        const of = (file: string): string =>
          `${median(costs.map(({ byScript }) => byScript.get(file) ?? 0)).toFixed(2)} ms`;
        const goal = hasGoal ? verdict(median(all), GOAL_MS, `at most ${GOAL_MS} ms`) : ['', ''];
        return [name, withSpread(all, 2, ' ms'), of('hook.js'), of('relay.js'), ...goal];
      };
      const none = `${unwatched} scripts`;
      return [
        `Chromium ${ext.version}, its own trace of ${LOADS} loads of a page with one frame in it: processor time of the page's main thread in the extension's scripts, the later calls while the page loads included. Only the time in the frame's process counts.`,
        markdownTable([
          ['frame', 'hook and relay', 'of it the hook', 'the relay', 'goal', ''],
          row('top', tops.filter(isCost), true),
          row('inner', inner, true),
          row('top, the first of its process', fresh, false),
          ['both, site not watched', none, '', '', ...verdict(unwatched, 0, 'no script')],
        ]),
        'The page time of a site that is not watched is in the first chapter.',
      ].join('\n\n');
    } finally {
      await ext.close();
      await site.close();
    }
  },
};
