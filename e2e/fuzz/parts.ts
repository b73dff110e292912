import { availableParallelism } from 'node:os';
import type { Request } from './arguments.ts';
import { startPart } from './child.ts';
import type { Report, Told } from './report.ts';

const LINE_MS = 30_000;

function tell({ kind, detail, number, smallest }: Told, seed: number): void {
  console.log(`\n${kind}\n${detail}`);
  console.log(`seed ${seed}, body ${number}: npm run fuzz -- --seed ${seed} --only ${number}`);
  console.log(`the smallest that was found: ${JSON.stringify(smallest)}`);
}

/** Makes and checks all bodies, on all processors; says what it finds and whether all was well. */
export async function runAll(request: Request): Promise<boolean> {
  const { seed, first, end } = request;
  const of = Math.min(availableParallelism(), end - first);
  const started = performance.now();
  const dones = Array.from({ length: of }, () => 0);
  const kinds = new Set<string>();
  const total = (): number => dones.reduce((sum, done) => sum + done, 0);
  const sayHowFar = (): void => {
    const seconds = (performance.now() - started) / 1000;
    const rate = (total() / seconds).toFixed(0);
    console.log(`${total()} bodies in ${seconds.toFixed(0)} s, ${rate} a second`);
  };
  const hear = (index: number, { done, failures }: Report): void => {
    dones[index] = done;
    for (const told of failures) {
      if (!kinds.has(told.kind)) tell(told, seed);
      kinds.add(told.kind);
    }
  };
  console.log(`seed ${seed}, ${end - first} bodies, ${of} processes`);
  const timer = setInterval(sayHowFar, LINE_MS);
  await Promise.all(
    dones.map((_, index) => startPart(request, { index, of }, (report) => hear(index, report))),
  );
  clearInterval(timer);
  sayHowFar();
  console.log(kinds.size === 0 ? 'nothing found' : `${kinds.size} kinds of failure`);
  return kinds.size === 0 && total() === end - first;
}
