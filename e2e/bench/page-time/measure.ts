import type { BareChromium } from '../../drivers/bare-chromium.ts';
import { peakMemory } from '../../drivers/processes.ts';
import type { BenchSite } from '../site/site.ts';
import type { Task } from '../site/task.ts';
import type { Contestant } from './contestants.ts';

/** What one task took. */
export type Sample = {
  /** Milliseconds from the first request to the end of the last response. */
  readonly ms: number;
  /** The most memory the page's renderer ever had resident, in MiB. */
  readonly peak: number;
  /** Processor time of the page's renderer from its start on, in milliseconds, to the nearest 10. */
  readonly cpu: number;
};

const TICK_MS = 10;

/**
 * Runs a task in a new page, waits for `then`, and gives time and memory. The page's renderer is the
 * one that has worked most since.
 */
export async function measure(
  browser: BareChromium,
  site: BenchSite,
  contestant: Contestant,
  task: Task,
  then: () => Promise<unknown> = async () => {},
): Promise<Sample> {
  const before = new Map(browser.renderers().map(({ pid, cpu }) => [pid, cpu]));
  const time = site.nextTime();
  const tab = await browser.open(site.taskUrl(task, contestant.options));
  const ms = await time;
  await then();
  const worked = browser
    .renderers()
    .map(({ pid, cpu }) => ({ pid, cpu: cpu - (before.get(pid) ?? 0) }))
    .sort((a, b) => b.cpu - a.cpu);
  const [renderer] = worked;
  if (!renderer) throw new Error('The page has no renderer, or the kernel does not tell of it');
  const sample = { ms, peak: peakMemory(renderer.pid), cpu: renderer.cpu * TICK_MS };
  await browser.closeTab(tab);
  await browser.settle();
  return sample;
}
