import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os';

const GIB = 1024 ** 3;

function system(): string {
  try {
    return /PRETTY_NAME="(.*)"/.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? type();
  } catch {
    return type();
  }
}

/** The machine and how busy it is at this moment, in one line. */
export function describeMachine(): string {
  const memory = `${Math.round(totalmem() / GIB)} GiB`;
  const load = loadavg()[0]?.toFixed(2) ?? '?';
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${availableParallelism()} × ${model}, ${memory}, ${system()}, Node ${process.versions.node}, load at the start ${load}`;
}
