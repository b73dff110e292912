import { count } from './outlet.ts';
import { replace } from './replace.ts';
import { attempt, defineProperty } from './safe/language.ts';

const watch = (name: 'Worker' | 'SharedWorker', what: 'worker' | 'sharedWorker'): unknown =>
  attempt(() => {
    const { prototype } = globalThis[name];
    replace(globalThis, name, (call) => {
      const worker = call();
      count(what);
      return worker;
    });
    defineProperty(prototype, 'constructor', { value: globalThis[name] });
  });

/** Counts the workers a page starts: their requests cannot be seen, and the popup says so. */
export function watchWorkers(): void {
  watch('Worker', 'worker');
  watch('SharedWorker', 'sharedWorker');
}
