import { inTime } from '../in-time.ts';
import { aheadOf, lifetimeAt } from '../lifetime.ts';
import { isAccepted, isRejected } from './calls.ts';
import type { Life } from './life.ts';

/** Clocks and the whole seconds of the `Date` header differ by up to this many milliseconds. */
const TOLERANCE_MS = 5_000;

/**
 * How a session stands. `at` is when it ended or will end by its lifetime, or was rejected, in
 * milliseconds since the epoch by the browser's clock; null when that is not known. `remaining` and
 * `age` are milliseconds as in `lifetimeAt`, null when not known. `status` is that of a rejection.
 */
export type LifeState = {
  readonly state: 'active' | 'expired' | 'rejected' | 'unknown';
  readonly at: number | null;
  readonly remaining: number | null;
  readonly age: number | null;
  readonly status: 401 | 403 | null;
};

/** When a life ends by its lifetime, in milliseconds by the browser's clock; null when not known. */
export const endOfLifetime = ({ lifetime }: Pick<Life, 'lifetime'>): number | null =>
  lifetime && lifetime.expiresAt - aheadOf(lifetime);

/**
 * When StackOne last accepted the token although its lifetime was over: the lifetime read or assumed
 * is then wrong, and the true end is not known. Null when that did not happen.
 */
export function outlivedAt(life: Pick<Life, 'lifetime' | 'uses'>): number | null {
  const end = endOfLifetime(life);
  if (end === null) return null;
  const last = life.uses.findLast(
    ({ sighting }) => sighting.startedAt > end + TOLERANCE_MS && isAccepted(sighting),
  );
  return last ? inTime(last.sighting.startedAt) : null;
}

/** How a session stands at `now` (milliseconds by the browser's clock). A rejection counts first. */
export function lifeStateAt(life: Life, now: number): LifeState {
  const left = life.lifetime && lifetimeAt(life.lifetime, now);
  const known = { at: null, remaining: null, age: left?.age ?? null, status: null };
  const { status = null, endedAt = 0 } = life.rejection?.sighting ?? {};
  if (isRejected(status)) return { ...known, state: 'rejected', at: inTime(endedAt), status };
  if (!left || outlivedAt(life) !== null) return { ...known, state: 'unknown' };
  return { ...known, state: left.state, at: endOfLifetime(life), remaining: left.remaining };
}
