import { fork } from 'node:child_process';
import { is } from 'superstruct';
import type { Part, Request } from './arguments.ts';
import { Report } from './report.ts';

/** A process that says nothing for so long hangs: it says how far it is every second. */
const SILENCE_MS = 120_000;

/** Does one part of the work in a process of its own; a process that hangs or dies is a failure. */
export function startPart(
  { seed, first, end }: Request,
  { index, of }: Part,
  hear: (report: Report) => void,
): Promise<void> {
  const range = end === first + 1 ? ['--only', `${first}`] : ['--runs', `${end}`];
  const args = ['e2e/fuzz.ts', '--seed', `${seed}`, ...range, '--part', `${index}/${of}`];
  const child = fork('scripts/run.mjs', args);
  let last: Report = { done: 0, next: first + index, failures: [] };
  const watch = setInterval(() => void child.kill(), SILENCE_MS);
  child.on('message', (message) => {
    watch.refresh();
    if (!is(message, Report)) return;
    last = message;
    hear(last);
  });
  return new Promise((resolve) => {
    child.on('exit', (status, signal) => {
      clearInterval(watch);
      if (last.next !== null) {
        const detail = `${signal ?? `status ${status}`}, a little after body ${last.next}`;
        const told = { kind: 'the process hung or died', detail, number: last.next };
        hear({ ...last, failures: [{ ...told, smallest: null }] });
      }
      resolve();
    });
  });
}
