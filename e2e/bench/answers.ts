import type { Page } from 'playwright';
import type { Driver } from '../drivers/driver.ts';
import { launch } from '../drivers/launch.ts';
import { openView, VIEWS } from '../popup-capture.ts';
import { type Flood, startRefusals, startReplays } from '../site/floods.ts';
import { json, type Site, startSite } from '../site/server.ts';
import { sessionObject } from '../site/session.ts';
import { measureClick } from './answers/click.ts';
import { markdownTable, type Part, verdict } from './part.ts';
import { median, quantile } from './statistics.ts';

const ROUNDS = 8;
const GOAL_MS = 100;
const TOKEN = 'syn_made_up_0123456789abcdef';
const SESSION = sessionObject({ token: TOKEN });

/** A way for a page to flood, by what the report calls it. */
type Kind = readonly [name: string, start: (page: Page) => Promise<Flood>];

const KINDS: readonly Kind[] = [
  ['a session read again and again', (page) => startReplays(page, SESSION)],
  ['calls answered with 401', (page) => startRefusals(page, '/refused', TOKEN)],
];

/** The times of clicks, and how many met nothing. */
type Clicks = { readonly times: number[]; readonly lost: number };

/** Clicks on every view, over and over; the last one must be open. */
async function clickThrough(popup: Page): Promise<Clicks> {
  const times: number[] = [];
  let lost = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const view of VIEWS) {
      const time = await measureClick(popup, popup.getByRole('tab', { name: view }));
      if (time === null) lost++;
      else times.push(time);
    }
  }
  return { times, lost };
}

/** Clicks without and with a flood, and how much came a second meanwhile. */
type Measured = { readonly quiet: Clicks; readonly flooded: Clicks; readonly rate: number };

async function measureFlood(ext: Driver, site: Site, [, start]: Kind): Promise<Measured> {
  const page = await ext.newPage();
  await page.goto(site.url('/'));
  const popup = await ext.openActionPopup(page);
  site.on('/session', json(SESSION));
  site.on('/refused', json({ statusCode: 401 }, 401));
  await page.evaluate(async () => (await fetch('/session')).json());
  for (const view of VIEWS) await openView(popup, view);
  const quiet = await clickThrough(popup);
  const flood = await start(page);
  const before = await flood.sum();
  const from = performance.now();
  const flooded = await clickThrough(popup);
  const rate = ((await flood.sum()) - before) / ((performance.now() - from) / 1000);
  await flood.end();
  return { quiet, flooded, rate };
}

/** How soon the popup shows what was clicked while a page floods. */
export const answers: Part = {
  name: 'answers',
  title: 'Popup under a flood',
  measure: async () => {
    const site = await startSite();
    const rows: string[][] = [];
    let version = '';
    try {
      for (const kind of KINDS) {
        const ext = await launch('chromium');
        try {
          version = ext.version;
          const { quiet, flooded, rate } = await measureFlood(ext, site, kind);
          const row = (name: string, { times, lost }: Clicks, perSecond: string): string[] => {
            const slow = quantile(times, 0.95);
            const cells = [median(times), slow].map((value) => `${value.toFixed(0)} ms`);
            const goal = verdict(slow, GOAL_MS, `at most ${GOAL_MS} ms`);
            return [name, perSecond, ...cells, ...goal, String(lost)];
          };
          rows.push(row('before it', quiet, ''), row(`**${kind[0]}**`, flooded, rate.toFixed(0)));
        } finally {
          await ext.close();
        }
      }
    } finally {
      await site.close();
    }
    const clicks = ROUNDS * VIEWS.length;
    return [
      `Chromium ${version}, the toolbar's own popup over the page, ${clicks} clicks on the views of the session in turn, each as soon as its tab stands still, before the flood and while it lasts. From the input event to the frame that shows the clicked view open; _lost_ are clicks that met nothing, as what was there had just gone.`,
      markdownTable([['', 'a second', 'median', '95th percentile', 'goal', '', 'lost'], ...rows]),
    ].join('\n\n');
  },
};
