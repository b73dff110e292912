import type { Task } from '../site/task.ts';

/** What a page does while it is timed, with its name in the table. */
export type Workload = { readonly name: string; readonly task: Task };

/** The page of the first table, and the responses that are sessions. */
export const WORKLOADS = [
  {
    name: '2000 × 2 KB in turn',
    task: { path: '/small', count: 2000, atOnce: 1, via: 'fetch' },
  },
  {
    name: '2000 × 2 KB, 100 in flight',
    task: { path: '/small', count: 2000, atOnce: 100, via: 'fetch' },
  },
  { name: '50 × 5 MB', task: { path: '/big', count: 50, atOnce: 1, via: 'fetch' } },
  { name: '2000 XHR', task: { path: '/small', count: 2000, atOnce: 1, via: 'xhr' } },
  { name: '200 sessions', task: { path: '/session', count: 200, atOnce: 1, via: 'fetch' } },
] as const satisfies readonly Workload[];
