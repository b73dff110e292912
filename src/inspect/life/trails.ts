import type { Capture, SightingCapture } from '../../protocol/capture.ts';
import type { Inspection, Session } from '../inspection.ts';
import type { JsonObject } from '../wire-keys.ts';
import { bareTokensOf } from './bare-tokens.ts';
import { sortCaptures, sortSightings } from './order.ts';
import { wireOf } from './wire-of.ts';

/** Everything that was captured. */
export type Facts = {
  readonly captures: readonly Capture[];
  readonly sightings: readonly SightingCapture[];
};

/**
 * What belongs to one token, or to one session object without a usable token. `captures` and `uses`
 * are in the order of time. `holder` is what a token without its object stood in.
 */
export type Trail = {
  readonly token: string | null;
  session: Session | null;
  capture: Capture | null;
  holder: JsonObject | null;
  readonly captures: Capture[];
  readonly uses: SightingCapture[];
};

const newTrail = (token: string | null): Trail => ({
  token,
  session: null,
  capture: null,
  holder: null,
  captures: [],
  uses: [],
});

function tokenOf(session: Session): string | null {
  const token = wireOf(session).get('token');
  return typeof token === 'string' && token.trim() !== '' ? token : null;
}

/** Sorts everything that was captured by token; each sighting belongs to exactly one trail. */
export function gatherTrails(facts: Facts, inspectOf: (capture: Capture) => Inspection): Trail[] {
  const byToken = new Map<string, Trail>();
  const nameless: Trail[] = [];
  const bare: Capture[] = [];
  const trailOf = (token: string): Trail => {
    const trail = byToken.get(token) ?? newTrail(token);
    byToken.set(token, trail);
    return trail;
  };
  const captures = sortCaptures(facts.captures);
  for (const capture of captures) {
    const { sessions } = inspectOf(capture);
    if (sessions.length === 0) bare.push(capture);
    for (const session of sessions) {
      const token = tokenOf(session);
      const trail = token === null ? newTrail(null) : trailOf(token);
      if (token === null) nameless.push(trail);
      trail.session ??= session;
      trail.capture ??= capture;
      if (trail.captures.at(-1) !== capture) trail.captures.push(capture);
    }
  }
  for (const use of sortSightings(facts.sightings)) trailOf(use.sighting.token).uses.push(use);
  for (const capture of bare) {
    for (const [token, holder] of bareTokensOf(capture.exchange)) {
      const trail = byToken.get(token);
      if (!trail) continue;
      trail.captures.push(capture);
      if (trail.capture) continue;
      trail.capture = capture;
      trail.holder = holder;
    }
  }
  return [...byToken.values(), ...nameless].map((trail) => ({
    ...trail,
    captures: sortCaptures(trail.captures),
  }));
}
