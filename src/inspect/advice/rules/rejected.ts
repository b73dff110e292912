import { isAccepted } from '../../life/calls.ts';
import { endOfLifetime } from '../../life/state.ts';
import type { Rule } from '../rule.ts';
import { isoTime } from '../subject.ts';

/** A call with the token was answered 401 or 403. */
export const rejected = {
  rule: 'rejected',
  severity: 'error',
  look: ({ life, show }) => {
    const call = life.rejection?.sighting;
    if (!call) return [];
    const end = endOfLifetime(life);
    const again = life.uses.find(
      ({ sighting }) => sighting.startedAt > call.endedAt && isAccepted(sighting),
    )?.sighting;
    return [
      show(`${call.method ?? ''} ${call.url}`.trim(), call.status),
      isoTime(call.endedAt),
      ...(end !== null && end <= call.endedAt ? [`${life.lifetime?.basis}: ${isoTime(end)}`] : []),
      ...(again ? [`${again.status}: ${isoTime(again.startedAt)}`] : []),
    ];
  },
} as const satisfies Rule;
