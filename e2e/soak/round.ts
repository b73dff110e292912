import type { Driver } from '../drivers/driver.ts';
import { json, type Site } from '../site/server.ts';
import { sessionObject } from '../site/session.ts';
import { drawPoints } from './random.ts';
import { readTally, type Tally } from './tally.ts';

/** How many responses the page reads at the same time. */
const AT_ONCE = 12;

/** Between two and this many kills are planned for a round. */
const MOST_KILLS = 12;

/** What one round asks for. */
export type RoundOptions = {
  readonly captures: number;
  /** Numbers from 0 up to 1: when the background is killed. */
  readonly random: () => number;
};

/**
 * What came of a round: how many sessions the page got, what the store holds, how often the background
 * was to be killed, and how often one ran then and was.
 */
export type Round = Tally & {
  readonly sent: number;
  readonly planned: number;
  readonly killed: number;
};

/**
 * Lets a page read sessions, each with a token of its own, and kills the background whenever the
 * server has answered so many of them as was drawn. Ends once everything is accounted for, or after
 * `patience` milliseconds with what was counted until then.
 */
export async function runRound(
  ext: Driver,
  site: Site,
  { captures, random }: RoundOptions,
  patience = 60_000,
): Promise<Round> {
  const planned = 2 + Math.floor(random() * (MOST_KILLS - 1));
  const due = drawPoints(random, planned, captures);
  const tokens = new Set<string>();
  let killing = Promise.resolve(0);
  site.on('/soak', (request, response) => {
    const token = `syn_soak_${tokens.size}`;
    const session = sessionObject({ token });
    tokens.add(token);
    for (; due[0] !== undefined && tokens.size >= due[0]; due.shift()) {
      killing = killing.then(async (count) => count + Number(await ext.killBackground()));
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
  const killed = await killing;
  const tally = await readTally(ext, tokens, patience);
  await page.close();
  return { ...tally, sent: tokens.size, planned, killed };
}
