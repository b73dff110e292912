import { pathOf } from '../../life/url-shape.ts';
import type { Rule } from '../rule.ts';
import { isoTime } from '../subject.ts';

/** The hub's own retry and a component that is mounted twice are faster than this, in milliseconds. */
const APART_MS = 10_000;

/** The hub, which asks for its settings once when it starts, asked for them again later. */
export const hubStartedAgain = {
  rule: 'hub-started-again',
  severity: 'info',
  look: ({ life }) => {
    const starts = life.uses
      .map(({ sighting }) => sighting)
      .filter(({ kind, url }) => kind === 'hub-call' && /\/hub\/settings$/.test(pathOf(url)))
      .map(({ startedAt }) => startedAt)
      .filter((at, i, all) => i === 0 || at - (all[i - 1] ?? at) > APART_MS);
    return starts.length > 1 ? starts.map((at) => `GET /hub/settings: ${isoTime(at)}`) : [];
  },
} as const satisfies Rule;
