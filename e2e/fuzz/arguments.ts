import { parseArgs } from 'node:util';

/** Which bodies are made. `part` is set in a process that does one part of them. */
export type Request = {
  readonly seed: number;
  /** The numbers of the bodies: from the first up to, not including, the end. */
  readonly first: number;
  readonly end: number;
  readonly part: Part | null;
};

/** Every `of`th body from the `index`th on. */
export type Part = { readonly index: number; readonly of: number };

const RUNS = 1_000_000;

/** What is said to someone who asks for it wrongly. */
export const USAGE = `Usage: npm run fuzz -- [--runs N] [--seed S] [--only NUMBER]
Makes N bodies (default ${RUNS}) and sends each through everything that judges and shows one.
--only repeats the one body of that number.`;

const isCount = (number: number): boolean => Number.isSafeInteger(number) && number >= 0;

/** Reads the arguments; null where they make no sense. */
export function readArguments(args: readonly string[]): Request | null {
  const type = 'string' as const;
  const options = { runs: { type }, seed: { type }, only: { type }, part: { type } };
  try {
    const { values } = parseArgs({ args: [...args], options });
    const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
    const first = Number(values.only ?? 0);
    const end = values.only === undefined ? Number(values.runs ?? RUNS) : first + 1;
    const [index = 0, of = 1] = (values.part ?? '').split('/').map(Number);
    if (![seed, first, end, index, of].every(isCount)) return null;
    return { seed, first, end, part: values.part === undefined ? null : { index, of } };
  } catch {
    return null;
  }
}
