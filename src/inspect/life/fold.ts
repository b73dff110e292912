import type { TimelineEvent, TimelineKind } from './life.ts';
import { urlShape } from './url-shape.ts';

/** An event that does not know its neighbours yet. */
export type Moment = Omit<TimelineEvent, 'gap' | 'count'>;

/** Equal calls that follow each other within this many milliseconds are one run. A page in the
 * background may run its timers once a minute only. */
const RUN_GAP_MS = 90_000;

const ORDER: readonly TimelineKind[] = [
  'created',
  'repeated',
  'replaced',
  'handed-over',
  'call',
  'connected',
  'rejected',
  'expired',
];

const rankOf = ({ kind }: Moment): number => ORDER.indexOf(kind);

const isFoldable = ({ kind }: Moment): boolean => kind === 'call' || kind === 'repeated';

type Run = { -readonly [K in keyof TimelineEvent]: TimelineEvent[K] };

function extend(run: Run, moment: Moment, shape: string | null): void {
  run.count += 1;
  run.until = Math.max(run.until, moment.until);
  if (run.url !== moment.url) run.url = shape;
}

/**
 * Makes a timeline of moments that are in the order of time within their kind. Calls that are equal
 * but for the query and ids in their address, and got the same status, become one event as long as
 * nothing but other calls happens between them.
 */
export function fold(moments: readonly Moment[]): TimelineEvent[] {
  const events: Run[] = [];
  const open = new Map<string, Run>();
  for (const moment of moments.toSorted((a, b) => a.at - b.at || rankOf(a) - rankOf(b))) {
    if (!isFoldable(moment)) open.clear();
    const shape = moment.url === null ? null : urlShape(moment.url);
    const key = JSON.stringify([moment.kind, moment.method, shape, moment.status]);
    const run = isFoldable(moment) ? open.get(key) : undefined;
    if (run && moment.at - run.until <= RUN_GAP_MS) {
      extend(run, moment, shape);
      continue;
    }
    const event: Run = { ...moment, gap: null, count: 1 };
    events.push(event);
    if (isFoldable(moment)) open.set(key, event);
  }
  let quietSince: number | null = null;
  for (const event of events) {
    event.gap = quietSince === null ? null : Math.max(0, event.at - quietSince);
    quietSince = Math.max(quietSince ?? event.until, event.until);
  }
  return events;
}
