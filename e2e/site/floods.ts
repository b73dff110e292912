import type { Page } from 'playwright';

/** What a flood has done so far, by kind, and for how long, in milliseconds. */
export type Flooded = { readonly counts: Readonly<Record<string, number>>; readonly ms: number };

/** A page that floods until it is told to end. */
export type Flood = {
  readonly soFar: () => Promise<Flooded>;
  /** Everything it has done so far, of every kind. */
  readonly sum: () => Promise<number>;
  readonly end: () => Promise<Flooded>;
};

/** What a page repeats until it is told to end; it counts what it does. */
type Step<Arg> = (given: {
  readonly arg: Arg;
  readonly count: (kind: string, times: number) => void;
}) => () => Promise<void>;

/**
 * Lets a page repeat something as fast as it can. `step` runs in the page, once, and gives what is
 * repeated; it is sent as text. In between the page does what else it has to do.
 */
export async function startFlood<Arg>(page: Page, step: Step<Arg>, arg: Arg): Promise<Flood> {
  await page.evaluate(`{
    const counts = {};
    const start = performance.now();
    const count = (kind, times) => { counts[kind] = (counts[kind] ?? 0) + times; };
    let isOver = false;
    const repeat = (${step})({ arg: ${JSON.stringify(arg)}, count });
    const run = async () => {
      while (!isOver) {
        await repeat();
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    const ended = run();
    const soFar = () => ({ counts, ms: performance.now() - start });
    const end = async () => {
      isOver = true;
      await ended;
      return soFar();
    };
    Object.assign(globalThis, { flood: { soFar, end } });
  }`);
  const soFar = (): Promise<Flooded> =>
    page.evaluate(() => Reflect.get(globalThis, 'flood').soFar());
  return {
    soFar,
    sum: async () => Object.values((await soFar()).counts).reduce((sum, number) => sum + number, 0),
    end: () => page.evaluate(() => Reflect.get(globalThis, 'flood').end()),
  };
}

/** Lets a page read a session again and again, as if it were many responses. */
export const startReplays = (page: Page, session: object): Promise<Flood> =>
  startFlood(
    page,
    ({ arg, count }) =>
      async () => {
        for (let number = 0; number < 20; number++) await new Response(arg).json();
        count('replays', 20);
      },
    JSON.stringify(session),
  );

/**
 * Lets a page use a token at an address again and again, twenty at a time: the site has to answer
 * there, with 401.
 */
export const startRefusals = (page: Page, address: string, token: string): Promise<Flood> =>
  startFlood(
    page,
    ({ arg, count }) =>
      async () => {
        const call = async (): Promise<void> => {
          await (await fetch(arg.address, { headers: arg.headers })).text();
          count('refused', 1);
        };
        await Promise.all(Array.from({ length: 20 }, call));
      },
    { address, headers: { 'x-hub-session-token': token } },
  );
