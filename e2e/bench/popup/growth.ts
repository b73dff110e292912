import type { Page } from 'playwright';
import { launch } from '../../drivers/launch.ts';
import { until } from '../../drivers/until.ts';
import { json, startSite } from '../../site/server.ts';
import { sessionBody } from '../site/bodies.ts';
import { type Heaps, measureHeaps } from './heap.ts';

const PATH = '/connect-session';
const LANES = 4;
const PATIENCE_MS = 240_000;

/** Lets a page read so many sessions, a few at a time, as fast as it can. */
const readMany = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    async ({ path, lanes, reads }) => {
      let left = reads;
      const lane = async (): Promise<void> => {
        while (left-- > 0) await (await fetch(path)).json();
      };
      await Promise.all(Array.from({ length: lanes }, lane));
    },
    { path: PATH, lanes: LANES, reads: count },
  );

/** Memory after each of the given numbers of captures, with the popup open all the time. */
export async function measureGrowth(stops: readonly number[]): Promise<Map<number, Heaps>> {
  const ext = await launch('chromium');
  const site = await startSite();
  const heaps = new Map<number, Heaps>();
  let sent = 0;
  site.on(PATH, (request, response) => json(sessionBody(sent++))(request, response));
  try {
    const page = await ext.newPage();
    await page.goto(site.url('/'));
    const popup = await ext.openExtensionPage('popup.html');
    for (const stop of stops) {
      await readMany(page, stop - sent);
      const last = `Customer ${stop - 1}`;
      await until(
        `the row of capture ${stop}`,
        async () => (await popup.getByTestId('session').filter({ hasText: last }).count()) > 0,
        PATIENCE_MS,
      );
      heaps.set(stop, await measureHeaps(popup));
    }
  } finally {
    await ext.close();
    await site.close();
  }
  return heaps;
}
