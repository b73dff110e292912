/** What the command line asks for: names of parts, none for all; how many runs. */
export type Request = { readonly names: readonly string[]; readonly runs: number };

const RUNS = 7;

/** Reads the command line. Throws when it cannot be understood. */
export function readArguments(args: readonly string[], known: readonly string[]): Request {
  const names: string[] = [];
  let runs = RUNS;
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    if (word === '--runs') runs = Number(args[++at]);
    else if (known.includes(word)) names.push(word);
    else throw new Error(`There is no part ${word}. The parts: ${known.join(', ')}; --runs N`);
  }
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs needs a number of at least 1');
  return { names, runs };
}
