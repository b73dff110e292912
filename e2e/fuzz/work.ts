import { setImmediate } from 'node:timers/promises';
import type { Part, Request } from './arguments.ts';
import { readCorpus } from './corpus.ts';
import type { Report, Told } from './report.ts';
import { runOne } from './run.ts';

/** How long, in milliseconds, a process works before it says how far it is. */
const BEAT_MS = 1000;
/** One failure of each kind is told; after so many kinds it is enough. */
const MAX_KINDS = 10;

/** Does one part of the work, and tells the process that started this one. */
export async function work({ seed, first, end }: Request, part: Part): Promise<void> {
  const { bodies } = await readCorpus();
  const kinds = new Set<string>();
  let failures: Told[] = [];
  let done = 0;
  let said = performance.now();
  const say = (next: number | null): void => {
    const report: Report = { done, next, failures };
    process.send?.(report);
    failures = [];
    said = performance.now();
  };
  for (let number = first + part.index; number < end; number += part.of) {
    if (performance.now() - said > BEAT_MS) {
      say(number);
      // What is said leaves this process only while it waits.
      await setImmediate();
    }
    const found = runOne(seed, number, bodies);
    done += 1;
    if (!found || kinds.has(found.kind)) continue;
    kinds.add(found.kind);
    failures.push(found);
    if (kinds.size === MAX_KINDS) break;
  }
  say(null);
}
