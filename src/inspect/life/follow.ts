import type { Capture, SightingCapture } from '../../protocol/capture.ts';
import { digestOf } from '../digest.ts';
import { inTime } from '../in-time.ts';
import type { Inspection } from '../inspection.ts';
import { readTokenLifetime } from '../lifetime.ts';
import { isRejected } from './calls.ts';
import type { Life } from './life.ts';
import { findNewer } from './newer.ts';
import { type Facts, gatherTrails, type Trail } from './trails.ts';

function findRejection(uses: readonly SightingCapture[]): SightingCapture | null {
  let first: SightingCapture | null = null;
  for (const use of uses) {
    if (!isRejected(use.sighting.status)) continue;
    if (!first || use.sighting.endedAt < first.sighting.endedAt) first = use;
  }
  return first;
}

function toLife(trail: Trail, id: string, replacedAt: number | null): Life[] {
  const { token, session, capture, holder, captures, uses } = trail;
  const seen = [
    ...captures.slice(0, 1).map(({ exchange, source }) => ({ at: exchange.endedAt, source })),
    ...uses.slice(0, 1).map(({ sighting, source }) => ({ at: sighting.startedAt, source })),
  ].sort((a, b) => inTime(a.at) - inTime(b.at));
  return seen.slice(0, 1).map(({ at, source }) => ({
    id,
    token,
    digest: token === null ? null : digestOf(token),
    session,
    capture,
    captures,
    uses,
    source,
    firstSeenAt: inTime(at),
    lifetime: session
      ? session.lifetime
      : readTokenLifetime(token ?? '', holder, capture?.exchange ?? null, inTime(at)),
    rejection: findRejection(uses),
    replacedAt,
  }));
}

/**
 * Names that stay when the response a session came in first makes room: a token's digest, numbered
 * where two agree, and a session's own where there is no token.
 */
function createNamer(): (trail: Trail) => string {
  const taken = new Map<string, number>();
  return ({ session, token }) => {
    if (session && token === null) return session.id;
    const name = `token-${digestOf(token ?? '')}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}

/**
 * Follows every token through what was captured, newest first: one life for a token, whatever brought
 * or used it, and one for each session object without a usable token. A token that was only used has
 * a life without a session. Responses that hold neither a session object nor a token that was used
 * have none. `inspectOf` gives a capture's inspection, so that the caller can remember it. The order
 * of the facts does not matter. Never throws; takes time in proportion to the facts.
 */
export function follow(facts: Facts, inspectOf: (capture: Capture) => Inspection): Life[] {
  const trails = gatherTrails(facts, inspectOf);
  const newer = findNewer(trails);
  const nameOf = createNamer();
  return trails
    .flatMap((trail) => toLife(trail, nameOf(trail), newer.get(trail) ?? null))
    .sort((a, b) => b.source.receivedAt - a.source.receivedAt || b.firstSeenAt - a.firstSeenAt);
}
