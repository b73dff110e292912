import type { Exchange } from '../protocol/exchange.ts';
import { readDate, readHttpDate } from '../stackone/dates.ts';
import { readRequestedSeconds, readResponseExpiry } from './expiry.ts';
import { inTime } from './in-time.ts';
import type { Lifetime, LifetimeBasis } from './inspection.ts';
import { readJwtExpiry } from './jwt.ts';
import type { JsonObject } from './wire-keys.ts';

/** Seconds a session lives when nobody says otherwise (StackOne's API reference). */
const DEFAULT_SECONDS = 1_800;

/** What a lifetime is read from: an object, its fields by wire name, and what holds it. */
type Subject = {
  readonly object: JsonObject;
  readonly wire: JsonObject;
  readonly holder: JsonObject | null;
};

function readEnd(
  { wire: { token }, object, holder }: Subject,
  exchange: Exchange,
  startsAt: number,
): [LifetimeBasis, number] | null {
  const jwt = typeof token === 'string' ? readJwtExpiry(token) : null;
  if (jwt !== null) return ['jwt', jwt];
  const response = readResponseExpiry(object, holder, startsAt);
  if (response !== null) return ['response', response];
  const requested = readRequestedSeconds(exchange);
  return requested === null ? null : ['request', startsAt + requested * 1000];
}

const toLifetime = (
  [basis, end]: [LifetimeBasis, number],
  times: Pick<Lifetime, 'createdAt' | 'startsAt' | 'skew'>,
): Lifetime => ({ basis, ...times, expiresAt: inTime(end) });

function readTimes(exchange: Exchange, created: unknown) {
  const date = exchange.date === null ? null : readHttpDate(exchange.date);
  const endedAt = inTime(exchange.endedAt);
  // The server wrote its `Date` while the request was under way: within that it tells of no difference.
  const skew =
    date === null ? null : Math.max(date - endedAt, Math.min(date - inTime(exchange.startedAt), 0));
  const createdAt = readDate(created)?.at ?? null;
  return { createdAt, startsAt: createdAt ?? date ?? endedAt, skew };
}

/** Reads when a session object runs from and to; where nothing says so, half an hour is assumed. */
export function readLifetime(subject: Subject, exchange: Exchange): Lifetime {
  const times = readTimes(exchange, subject.wire['created_at']);
  const { startsAt } = times;
  const end = readEnd(subject, exchange, startsAt);
  return toLifetime(end ?? ['assumed', startsAt + DEFAULT_SECONDS * 1000], times);
}

/**
 * When a token ends that came without its session object, in `holder` of a response, or in no
 * response at all (`exchange` is null; it then runs from `seenAt`). Null where nothing says so: when
 * such a session was created is not known, so nothing is assumed.
 */
export function readTokenLifetime(
  token: string,
  holder: JsonObject | null,
  exchange: Exchange | null,
  seenAt: number,
): Lifetime | null {
  if (!exchange) {
    const jwt = readJwtExpiry(token);
    return jwt === null
      ? null
      : toLifetime(['jwt', jwt], { createdAt: null, startsAt: seenAt, skew: null });
  }
  const times = readTimes(exchange, null);
  const subject = { object: holder ?? {}, wire: { token }, holder: null };
  const end = readEnd(subject, exchange, times.startsAt);
  return end && toLifetime(end, times);
}

/**
 * How far the server's clock is ahead for certain, in milliseconds. A `Date` from before the request says
 * nothing for certain: what a cache answers has one as well.
 */
export const aheadOf = ({ skew }: Pick<Lifetime, 'skew'>): number => Math.max(skew ?? 0, 0);

/**
 * How a lifetime stands at `now` (milliseconds since the epoch by the browser's clock).
 * `remaining` is milliseconds until the end, negative after it; `age` is milliseconds since the
 * creation, null when that is not known.
 */
export function lifetimeAt(
  lifetime: Lifetime,
  now: number,
): { state: 'active' | 'expired'; remaining: number; age: number | null } {
  const serverNow = now + aheadOf(lifetime);
  const remaining = lifetime.expiresAt - serverNow;
  const age = lifetime.createdAt === null ? null : serverNow - lifetime.createdAt;
  return { state: remaining > 0 ? 'active' : 'expired', remaining, age };
}
