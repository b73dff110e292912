import type { Driver } from '../drivers/driver.ts';
import { json, type Site } from '../site/server.ts';
import { sessionObject } from '../site/session.ts';
import { drawPoints } from './random.ts';
import { readTally, type Tally } from './tally.ts';

/** How many responses the page reads at the same time. */
const AT_ONCE = 12;

/** Between two and this many stops in a round. */
const MOST_STOPS = 12;

/** What one round asks for. */
export type RoundOptions = {
  readonly captures: number;
  /** Numbers from 0 up to 1: where the background is stopped. */
  readonly random: () => number;
};

/** What came of a round: how many sessions the page got, what the store holds, where it was stopped. */
export type Round = Tally & { readonly sent: number; readonly stops: readonly number[] };

/**
 * Lets a page read sessions, each with a token of its own, and stops the background whenever the
 * server has answered so many of them as was drawn. Ends once everything is accounted for, or after
 * `patience` milliseconds with what was counted until then.
 */
export async function runRound(
  ext: Driver,
  site: Site,
  { captures, random }: RoundOptions,
  patience = 60_000,
): Promise<Round> {
  const stops = drawPoints(random, 2 + Math.floor(random() * (MOST_STOPS - 1)), captures);
  const due = [...stops];
  const tokens = new Set<string>();
  let stopping = Promise.resolve();
  site.on('/soak', (request, response) => {
    const token = `syn_soak_${tokens.size}`;
    const session = sessionObject({ token });
    tokens.add(token);
    for (; due[0] !== undefined && tokens.size >= due[0]; due.shift()) {
      stopping = stopping.then(() => ext.stopBackground());
    }
    json(session)(request, response);
  });
  const page = await ext.newPage();
  await page.goto(site.url('/'));
  await page.evaluate(
    async ({ total, lanes }) => {
      let left = total;
      const lane = async (): Promise<void> => {
        while (left-- > 0) await (await fetch('/soak')).json();
      };
      await Promise.all(Array.from({ length: lanes }, lane));
    },
    { total: captures, lanes: AT_ONCE },
  );
  await stopping;
  const tally = await readTally(ext, tokens, patience);
  await page.close();
  return { ...tally, sent: tokens.size, stops };
}
