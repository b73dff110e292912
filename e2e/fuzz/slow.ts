import { check, type Failure } from './check.ts';
import type { Specimen } from './specimen.ts';

/** The most milliseconds of processor time that one call may take on a body of up to 100 KB. */
export const LIMIT_MS = 50;
/** Of a larger body, so many for each kilobyte: the time of every call may grow with the body. */
const LIMIT_MS_PER_KB = 0.5;

const TIMES = 3;

function cpuTimes(specimen: Specimen): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  check(specimen, (name, call) => {
    const before = process.cpuUsage();
    const result = call();
    const { user, system } = process.cpuUsage(before);
    times.set(name, Math.max(times.get(name) ?? 0, (user + system) / 1000));
    return result;
  });
  return times;
}

/** The slowest call on a specimen: its name and milliseconds, the least of three runs. */
export function slowestOf(specimen: Specimen): readonly [name: string, ms: number] {
  const runs = Array.from({ length: TIMES }, () => cpuTimes(specimen));
  const [first = new Map<string, number>()] = runs;
  const least = [...first.keys()].map((name): [string, number] => [
    name,
    Math.min(...runs.map((times) => times.get(name) ?? 0)),
  ]);
  return least.reduce((a, b) => (a[1] >= b[1] ? a : b), ['nothing', 0]);
}

/** Whether a call on a specimen takes longer than the limit. */
export function checkTime(specimen: Specimen): Failure | null {
  const [name, ms] = slowestOf(specimen);
  const limit = Math.max(LIMIT_MS, (specimen.text.length / 1024) * LIMIT_MS_PER_KB);
  if (ms <= limit) return null;
  return {
    kind: `${name} is slow`,
    detail: `${ms.toFixed(0)} ms for ${specimen.text.length} characters`,
  };
}
