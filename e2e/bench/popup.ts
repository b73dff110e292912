import { CONTROL_PAGE } from '../drivers/control-page.ts';
import { launch } from '../drivers/launch.ts';
import { markdownTable, type Part, verdict } from './part.ts';
import { fill } from './popup/fill.ts';
import { measureGrowth } from './popup/growth.ts';
import { measurePaint, type Paint } from './popup/paint.ts';
import { measureSmoothness, type Smoothness } from './popup/smoothness.ts';
import { median, withSpread } from './statistics.ts';

const PAINT_GOALS = [
  [1, 60],
  [50, 80],
  [200, 120],
] as const;
const PAINTS = 12;
const MOST = 200;
const GOAL_FRAMES = 50;
const [FEW, MANY] = [1_000, 10_000] as const;
const GOAL_GROWTH = 1.1;

async function paintAndSmoothness(): Promise<string[]> {
  const ext = await launch('chromium');
  try {
    const rows: string[][] = [];
    for (const [sessions, goal] of PAINT_GOALS) {
      await fill(ext, sessions);
      const control: Paint[] = [];
      const popup: Paint[] = [];
      for (let run = 0; run < PAINTS; run++) {
        control.push(await measurePaint(ext, CONTROL_PAGE, 0));
        popup.push(await measurePaint(ext, 'popup.html', sessions));
      }
      const base = median(control.map(({ first }) => first));
      const row = (name: string, values: number[]): string[] => {
        const value = median(values);
        const cells = [withSpread(values, 0, ' ms'), (value / base).toFixed(2)];
        return [`${sessions} sessions, ${name}`, ...cells, ...verdict(value, goal, `${goal} ms`)];
      };
      rows.push(
        row(
          'first paint',
          popup.map(({ first }) => first),
        ),
        row(
          'rows',
          popup.map((paint) => paint.rows),
        ),
      );
    }
    await fill(ext, MOST);
    const { still, scrolling, typing } = await measureSmoothness(ext);
    const smooth = (name: string, { perSecond, slow }: Smoothness): string[] => [
      name,
      perSecond.toFixed(0),
      `${slow.toFixed(1)} ms`,
      ...verdict(-perSecond, -GOAL_FRAMES, `at least ${GOAL_FRAMES}`),
    ];
    return [
      `Chromium ${ext.version}, \`popup.html\` as a page, ${PAINTS} runs interleaved with a page of the extension that holds nothing, which the ratio is to (its first paint). From the start of the navigation to the first paint, and to the frame that shows all rows.`,
      markdownTable([['', 'time', 'ratio', 'goal', ''], ...rows]),
      `Frames a second with ${MOST} sessions, and the length of a frame that 95 of 100 do not exceed.`,
      markdownTable([
        ['', 'frames a second', 'slow frame', 'goal', ''],
        ['nothing happens', still.perSecond.toFixed(0), `${still.slow.toFixed(1)} ms`, '', ''],
        smooth('scrolling the list', scrolling),
        smooth('typing in the search', typing),
      ]),
    ];
  } finally {
    await ext.close();
  }
}

async function growth(): Promise<string[]> {
  const heaps = await measureGrowth([FEW, MANY]);
  const [few, many] = [heaps.get(FEW), heaps.get(MANY)];
  if (!few || !many) throw new Error('The memory was not measured');
  const row = (name: string, before: number, after: number): string[] => [
    name,
    `${before.toFixed(2)} MiB`,
    `${after.toFixed(2)} MiB`,
    (after / before).toFixed(2),
    ...verdict(after / before, GOAL_GROWTH, `flat: at most ${GOAL_GROWTH}`),
  ];
  return [
    `Memory that JavaScript uses after a garbage collection, the popup open all the time, ${MANY} sessions read by a page.`,
    markdownTable([
      ['', `${FEW} captures`, `${MANY} captures`, 'ratio', 'goal', ''],
      row('popup', few.popup, many.popup),
      row('background', few.background, many.background),
    ]),
  ];
}

/** How soon the popup shows what it has, how smoothly, and what it takes in memory. */
export const popup: Part = {
  name: 'popup',
  title: 'Popup',
  measure: async () => [...(await paintAndSmoothness()), ...(await growth())].join('\n\n'),
};
