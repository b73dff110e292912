import type { Capture, SightingCapture, Source } from '../../protocol/capture.ts';
import type { Lifetime, Session } from '../inspection.ts';

/** What happened to a session, in the order of a timeline. */
export type TimelineKind =
  /** The response that made the session arrived. */
  | 'created'
  /** The same token came in another response, to a later request or after its first use. */
  | 'repeated'
  /** The token was first used: by the hub, an auth link or an OAuth window. */
  | 'handed-over'
  /** A later request carried the token. */
  | 'call'
  /** An account was connected with it. */
  | 'connected'
  /** A request with the token was answered 401 or 403. */
  | 'rejected'
  /** The lifetime ran out, by its basis. */
  | 'expired'
  /** Another session for the same owner and provider was created. */
  | 'replaced';

/**
 * One event, or a run of equal calls. `at` is when it began and `until` when it had ended, in
 * milliseconds since the epoch by the browser's clock; `gap` the milliseconds in which nothing
 * happened before it, null for the first. `method`, `status` and `url` (secrets taken out) are those
 * of a call, else null; the `url` of a run of calls that differ in it stands without its query and
 * with `…` for ids. `count` is how many calls there were: 1 unless it is a run.
 */
export type TimelineEvent = {
  readonly kind: TimelineKind;
  readonly at: number;
  readonly until: number;
  readonly gap: number | null;
  readonly count: number;
  readonly method: string | null;
  readonly url: string | null;
  readonly status: number | null;
};

/**
 * One token followed through everything that was captured. `session` is the first object that came
 * with it, or null for `token-only`: a token that was used without its object having been seen.
 * `capture` is the exchange that brought the session, or else the token; null when none did.
 * `captures` are all that brought it and `uses` its sightings, oldest first. `source` is where it was
 * first seen. `lifetime` is null when nothing says how long the token lives. `rejection` is the call
 * with the token that was first answered 401 or 403. `replacedAt` is when a newer session for the
 * same project, owner and provider was created. Times are milliseconds since the epoch by the
 * browser's clock. What happened in order is told by `timelineAt`, how it stands by `lifeStateAt`.
 */
export type Life = {
  readonly id: string;
  readonly token: string | null;
  readonly digest: string | null;
  readonly session: Session | null;
  readonly capture: Capture | null;
  readonly captures: readonly Capture[];
  readonly uses: readonly SightingCapture[];
  readonly source: Source;
  readonly firstSeenAt: number;
  readonly lifetime: Lifetime | null;
  readonly rejection: SightingCapture | null;
  readonly replacedAt: number | null;
};
