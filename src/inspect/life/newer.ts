import { inTime } from '../in-time.ts';
import type { Session } from '../inspection.ts';
import type { Trail } from './trails.ts';
import { wireOf } from './wire-of.ts';

/**
 * Whom a session is for: its project, owner (id and name) and provider, as one text: what StackOne
 * finds an account by. Null where there is no owner,
 * and for a ConnectSession, which is an answer about a session and makes none.
 */
export function subjectOf(session: Session | null): string | null {
  if (!session || session.identity === 'ConnectSession') return null;
  const wire = wireOf(session);
  if (!wire.has('origin_owner_id')) return null;
  return ['project_id', 'origin_owner_id', 'origin_owner_name', 'provider']
    .map((name) => wire.get(name))
    .map((value) => (typeof value === 'object' ? typeof value : JSON.stringify(value)))
    .join();
}

/** When a newer session for the same project, owner and provider was created, for those that have one. */
export function findNewer(trails: readonly Trail[]): ReadonlyMap<Trail, number> {
  const newer = new Map<Trail, number>();
  const latest = new Map<string, Trail>();
  const created = trails
    .flatMap((trail) => (trail.capture && trail.session ? [{ trail, capture: trail.capture }] : []))
    .sort((a, b) => inTime(a.capture.exchange.endedAt) - inTime(b.capture.exchange.endedAt));
  for (const { trail, capture } of created) {
    const subject = subjectOf(trail.session);
    if (subject === null) continue;
    const before = latest.get(subject);
    if (before && before.capture === capture) continue;
    if (before) newer.set(before, inTime(capture.exchange.endedAt));
    latest.set(subject, trail);
  }
  return newer;
}
