import { rm } from 'node:fs/promises';
import type { Page } from 'playwright';
import { browserPath } from '../../scripts/browsers.mjs';
import { chromiumDriver } from '../drivers/chromium.ts';
import { launch } from '../drivers/launch.ts';
import { UNWATCHED } from '../site/compare.ts';
import { html, type Site, startSite } from '../site/server.ts';
import { type FrameCost, topFrame, traceLoad } from './injection/trace.ts';
import { writeExtension } from './page-time/extensions.ts';
import { markdownTable, type Part, verdict } from './part.ts';
import { median, withSpread } from './statistics.ts';

const LOADS = 25;
const FRESH = 5;
const GOAL_MS = 0.3;
const WITH_FRAME = '/with-frame';

const costsOf = (costs: readonly FrameCost[]): number[] => costs.map(({ ms }) => ms);

type Loads = { readonly tops: FrameCost[]; readonly inner: FrameCost[] };

async function load(page: Page, url: string, top: string, into: Loads): Promise<void> {
  const frames = await traceLoad(page, url);
  const cost = frames.get(top);
  if (cost) into.tops.push(cost);
  for (const [id, inner] of frames) if (id !== top) into.inner.push(inner);
}

/** The least that two scripts in a frame cost: one that is empty, one that asks for its extension. */
async function openFloor(site: Site) {
  const folder = await writeExtension('scripts');
  const browser = await chromiumDriver(browserPath('chromium'), folder);
  const page = await browser.newPage();
  await page.goto(site.url('/'));
  const top = await topFrame(page);
  const loads: Loads = { tops: [], inner: [] };
  return {
    loads,
    load: (url: string) => load(page, url, top, loads),
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What the content scripts cost in a frame, and that there are none where the site is not watched. */
export const injection: Part = {
  name: 'injection',
  title: 'Injection',
  measure: async () => {
    const ext = await launch('chromium');
    const site = await startSite();
    const floor = await openFloor(site);
    site.on(WITH_FRAME, html('<!doctype html><title>Site</title><iframe src="/inner"></iframe>'));
    try {
      const page = await ext.newPage();
      await page.goto(site.url('/'));
      const top = await topFrame(page);
      const ours: Loads = { tops: [], inner: [] };
      for (let turn = 0; turn < LOADS; turn++) {
        const url = site.url(`${WITH_FRAME}?${turn}`);
        await load(page, url, top, ours);
        await floor.load(url);
      }
      const fresh: FrameCost[] = [];
      for (let turn = 0; turn < FRESH; turn++) {
        const own = await ext.newPage();
        fresh.push(...(await traceLoad(own, site.url('/'))).values());
        await own.close();
      }
      let unwatched = 0;
      for (let turn = 0; turn < LOADS; turn++) {
        unwatched += (await traceLoad(page, site.url(`${WITH_FRAME}?${turn}`, UNWATCHED))).size;
      }
      if (ours.tops.length < LOADS || ours.inner.length < LOADS) {
        throw new Error('The trace does not show the content scripts in every frame');
      }
      const row = (name: string, costs: readonly FrameCost[], hasGoal: boolean): string[] => {
        const all = costsOf(costs);
        const of = (file: string): string =>
          `${median(costs.map(({ byScript }) => byScript.get(file) ?? 0)).toFixed(2)} ms`;
        const goal = hasGoal ? verdict(median(all), GOAL_MS, `at most ${GOAL_MS} ms`) : ['', ''];
        const scripts = ['hook.js', 'relay.js', 'document.js'].map(of);
        return [name, withSpread(all, 2, ' ms'), ...scripts, ...goal];
      };
      const none = `${unwatched} scripts`;
      return [
        `Chromium ${ext.version}, its own trace of ${LOADS} loads of a page with one frame in it: processor time of the page's main thread in the extension's scripts, the later calls while the page loads included. Only the time in the frame's process counts.`,
        markdownTable([
          ['frame', 'all', 'hook', 'relay', 'document reading', 'goal', ''],
          row('top', ours.tops, true),
          row('inner', ours.inner, true),
          row('top, the first of its process', fresh, false),
          ['both, site not watched', none, '', '', '', ...verdict(unwatched, 0, 'no script')],
        ]),
        'The least it can be on this machine, in loads in between: an extension with two scripts in every frame, of which one is empty and the other adds one listener to `chrome.runtime.onMessage`.',
        markdownTable([
          ['frame', 'two scripts that do nothing'],
          ['top', withSpread(costsOf(floor.loads.tops), 2, ' ms')],
          ['inner', withSpread(costsOf(floor.loads.inner), 2, ' ms')],
        ]),
        'The page time of a site that is not watched is in the first chapter.',
      ].join('\n\n');
    } finally {
      await floor.close();
      await ext.close();
      await site.close();
    }
  },
};
