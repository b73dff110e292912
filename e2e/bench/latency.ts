import type { Page } from 'playwright';
import { launch } from '../drivers/launch.ts';
import { json, startSite } from '../site/server.ts';
import { sessionObject } from '../site/session.ts';
import { markdownTable, type Part, verdict } from './part.ts';
import { median, quantile } from './statistics.ts';

const SESSIONS = 100;
const ASLEEP = 10;
const GOAL_MS = 50;
const PATH = '/connect-session';

/** Reads a session in the page; gives when its response had ended, by the machine's clock. */
const readSession = (page: Page): Promise<number> =>
  page.evaluate(async (path) => {
    await (await fetch(path)).json();
    return performance.timeOrigin + performance.now();
  }, PATH);

/** Waits for a row of that owner; gives when it came, by the same clock. */
const rowOf = (popup: Page, owner: string): Promise<number> =>
  popup.evaluate((name) => {
    const isThere = (): boolean => {
      const rows = document.querySelectorAll('[data-testid=session]');
      return [...rows].some((row) => row.textContent?.includes(name));
    };
    return new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!isThere()) return;
        observer.disconnect();
        resolve(performance.timeOrigin + performance.now());
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    });
  }, owner);

/** How long a session takes from the page to the list of an open popup. */
export const latency: Part = {
  name: 'latency',
  title: 'From the response to the row',
  measure: async () => {
    const ext = await launch('chromium');
    const site = await startSite();
    try {
      const page = await ext.newPage();
      await page.goto(site.url('/'));
      const popup = await ext.openActionPopup(page);
      const once = async (number: number): Promise<number> => {
        const owner = `Owner (${number})`;
        site.on(PATH, json(sessionObject({ origin_owner_name: owner })));
        const row = rowOf(popup, owner);
        // Nothing is sent before the observer is there.
        await popup.evaluate(() => undefined);
        const ended = await readSession(page);
        return (await row) - ended;
      };
      await once(0);
      const times: number[] = [];
      for (let number = 1; number <= SESSIONS; number++) times.push(await once(number));
      const asleep: number[] = [];
      for (let number = 1; number <= ASLEEP; number++) {
        await ext.stopBackground();
        asleep.push(await once(SESSIONS + number));
      }
      const row = (name: string, value: number, hasGoal: boolean): string[] => [
        name,
        `${value.toFixed(1)} ms`,
        ...(hasGoal ? verdict(value, GOAL_MS, `at most ${GOAL_MS} ms`) : ['', '']),
      ];
      return [
        `Chromium ${ext.version}, the toolbar's own popup over the page, ${SESSIONS} sessions one after the other, ${ASLEEP} more with the background stopped before each. From the moment \`json()\` gave the page its value to the row in the popup's document, by the clock of the machine. The popup's list grows from 1 to ${SESSIONS + ASLEEP} rows.`,
        markdownTable([
          ['', 'time', 'goal', ''],
          row('median', median(times), true),
          row('95th percentile', quantile(times, 0.95), true),
          row('background asleep, median', median(asleep), false),
        ]),
      ].join('\n\n');
    } finally {
      await ext.close();
      await site.close();
    }
  },
};
