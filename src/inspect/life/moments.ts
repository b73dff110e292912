import type { SightingCapture } from '../../protocol/capture.ts';
import { inTime } from '../in-time.ts';
import { isConnecting } from './calls.ts';
import type { Moment } from './fold.ts';
import type { Life, TimelineKind } from './life.ts';
import { repeatsOf } from './repeats.ts';

/** How much later than the first use of a token, in milliseconds, its response may seem to end. */
const SLACK_MS = 1_000;

const NO_CALL = { method: null, url: null, status: null } as const;

const happening = (kind: TimelineKind, time: number): Moment => {
  const at = inTime(time);
  return { kind, at, until: at, ...NO_CALL };
};

function momentsOfCaptures({ captures, uses }: Life): Moment[] {
  const [first] = captures;
  if (!first) return [];
  const firstUse = uses[0]?.sighting.startedAt ?? Number.POSITIVE_INFINITY;
  const { endedAt } = first.exchange;
  return [
    happening(endedAt > firstUse + SLACK_MS ? 'repeated' : 'created', endedAt),
    ...repeatsOf({ captures }).map(({ exchange }) => happening('repeated', exchange.endedAt)),
  ];
}

function momentsOfUse(use: SightingCapture, { uses, rejection }: Life): Moment[] {
  const { kind, method, url, status, startedAt, endedAt } = use.sighting;
  const at = inTime(startedAt);
  const until = Math.max(at, inTime(endedAt));
  const call = { at, until, method, url, status };
  const isFirst = use === uses[0];
  // An element that has the token is news only before the hub's own calls.
  if (kind === 'hub-element' && !isFirst) return [];
  const outcome = use === rejection ? 'rejected' : isConnecting(use.sighting) ? 'connected' : null;
  const moments: Moment[] = [];
  if (isFirst || !outcome) moments.push({ kind: isFirst ? 'handed-over' : 'call', ...call });
  if (outcome) moments.push({ kind: outcome, ...call, at: until });
  return moments;
}

/** What happened to a token, as far as it does not depend on the time. */
export const momentsOf = (life: Life): Moment[] => [
  ...momentsOfCaptures(life),
  ...(life.replacedAt === null ? [] : [happening('replaced', life.replacedAt)]),
  ...life.uses.flatMap((use) => momentsOfUse(use, life)),
];
