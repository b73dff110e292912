import type { Session } from '../inspect/inspection.ts';
import { lifetimeAt } from '../inspect/lifetime.ts';

/** When less than this is left of a session, in milliseconds, the badge warns. */
export const EXPIRES_SOON_MS = 5 * 60 * 1000;

/**
 * What the toolbar badge says of a tab: how many sessions and the worst of their states. `changesAt`
 * is when time alone will make it say something else (milliseconds since the epoch by the browser's
 * clock), null when it will not.
 */
export type BadgeState = {
  readonly count: number;
  readonly level: 'valid' | 'warning' | 'invalid';
  readonly changesAt: number | null;
};

/** The badge of a tab's sessions at a time, in milliseconds since the epoch by the browser's clock. */
export function badgeStateOf(sessions: readonly Session[], now: number): BadgeState {
  const judged = sessions.map((session) => {
    const { state, remaining } = lifetimeAt(session.lifetime, now);
    const isOver = session.state === 'invalid' || state === 'expired';
    const isClose = session.state === 'warning' || remaining < EXPIRES_SOON_MS;
    const boundary = remaining > EXPIRES_SOON_MS ? remaining - EXPIRES_SOON_MS : remaining;
    return {
      level: isOver ? 'invalid' : isClose ? 'warning' : 'valid',
      changesAt: state === 'expired' ? Number.POSITIVE_INFINITY : now + boundary,
    };
  });
  const has = (level: string): boolean => judged.some((one) => one.level === level);
  const changesAt = Math.min(...judged.map((one) => one.changesAt));
  return {
    count: sessions.length,
    level: has('invalid') ? 'invalid' : has('warning') ? 'warning' : 'valid',
    changesAt: Number.isFinite(changesAt) ? changesAt : null,
  };
}
