import { parseArgs } from 'node:util';

/** What the command was asked for. */
export type SoakOptions = {
  readonly rounds: number;
  readonly captures: number;
  readonly seed: number;
  readonly browsers: readonly ('chromium' | 'firefox')[];
};

const readCount = (name: string, text: string, most: number): number => {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0 && count <= most) return count;
  throw new Error(`--${name} takes a whole number up to ${most}, not ${text}`);
};

/** Reads the command's arguments. Throws for one that is not known or is no number. */
export function readOptions(args: readonly string[]): SoakOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '20' },
      captures: { type: 'string', default: '2000' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 32) },
      browser: { type: 'string' },
    },
  });
  const { browser } = values;
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`--browser takes chromium or firefox, not ${browser}`);
  }
  return {
    rounds: readCount('rounds', values.rounds, 10_000),
    captures: readCount('captures', values.captures, 1_000_000),
    seed: readCount('seed', values.seed, 2 ** 32 - 1),
    browsers: browser ? [browser] : ['chromium', 'firefox'],
  };
}
