import { readdirSync, readFileSync } from 'node:fs';

/** A process of a browser. `cpu` is its time so far, in the kernel's ticks of 10 ms. */
export type Process = { readonly pid: number; readonly command: string; readonly cpu: number };

const text = (path: string): string => {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
};

/** Whether the kernel tells of processes the way this file reads it. */
export const canReadProcesses = (): boolean => text('/proc/self/status').includes('VmHWM');

/** A process and all that it started, as they are now. Empty where the kernel does not tell. */
export function processesOf(root: number): Process[] {
  const parents = new Map<number, number>();
  const all: Process[] = [];
  if (!canReadProcesses()) return all;
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    // The fields after the program's name, which may hold spaces: state, parent, … utime, stime.
    const fields = text(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
    parents.set(pid, Number(fields[1]));
    const command = text(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
    all.push({ pid, command, cpu: Number(fields[11]) + Number(fields[12]) });
  }
  const isOurs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = parents.get(at)) if (at === root) return true;
    return false;
  };
  return all.filter(({ pid }) => isOurs(pid));
}

/** The most memory a process ever had resident, in MiB. Throws when the process is gone. */
export function peakMemory(pid: number): number {
  const kib = /VmHWM:\s*(\d+)/.exec(text(`/proc/${pid}/status`))?.[1];
  if (kib === undefined) throw new Error('A renderer was gone before its memory was read');
  return Number(kib) / 1024;
}
