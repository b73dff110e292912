import type { Specimen } from './specimen.ts';

const MAX_TRIES = 3000;
/** A call that is slow is slow to shrink as well. */
const MAX_MS = 20_000;

/**
 * The smallest specimen that can be found by leaving out parts of the text, and the request, with
 * which `fails` still holds.
 */
export function shrink(specimen: Specimen, fails: (smaller: Specimen) => boolean): Specimen {
  let best = specimen;
  let tries = 0;
  const started = performance.now();
  const isOver = (): boolean => tries > MAX_TRIES || performance.now() - started > MAX_MS;
  const keep = (candidate: Specimen): boolean => {
    tries += 1;
    if (isOver() || !fails(candidate)) return false;
    best = candidate;
    return true;
  };
  keep({ ...best, request: null });
  keep({ ...best, used: false });
  for (let size = Math.ceil(best.text.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < best.text.length && !isOver(); ) {
      const text = best.text.slice(0, at) + best.text.slice(at + size);
      if (!keep({ ...best, text })) at += size;
    }
  }
  return best;
}
