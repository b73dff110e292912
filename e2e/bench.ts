import { isMainThread } from 'node:worker_threads';
import { readArguments } from './bench/arguments.ts';
import { describeMachine } from './bench/machine/describe.ts';
import { describeInspector } from './bench/machine/inspector.ts';
import { PARTS } from './bench/parts.ts';
import { type Chapter, writeReport } from './bench/report.ts';
import { serve } from './bench/site/thread.ts';
import { distFolder } from './drivers/dist.ts';

const REPORT = 'docs/bench.md';

/** Measures what the command line names, and fails at the end if one could not be measured. */
async function main(args: readonly string[]): Promise<void> {
  const { names, runs } = readArguments(
    args,
    PARTS.map(({ name }) => name),
  );
  const chapters: Chapter[] = [];
  const failures: string[] = [];
  for (const part of PARTS) {
    if (names.length > 0 && !names.includes(part.name)) continue;
    const date = new Date().toISOString().slice(0, 16).replace('T', ' ');
    const circumstances = `_${date} UTC, ${describeMachine()}, ${describeInspector(distFolder())}._`;
    try {
      const text = `${circumstances}\n\n${await part.measure(runs)}`;
      console.log(`\n## ${part.title}\n\n${text}\n`);
      chapters.push({ title: part.title, text });
    } catch (error) {
      console.error(error);
      failures.push(part.name);
    }
  }
  writeReport(
    process.env['BENCH_REPORT'] ?? REPORT,
    chapters,
    PARTS.map(({ title }) => title),
  );
  if (failures.length > 0) throw new Error(`Not measured: ${failures.join(', ')}`);
}

if (isMainThread) {
  // Ends in order, so that no browser is left behind.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  await main(process.argv.slice(2));
} else serve();
