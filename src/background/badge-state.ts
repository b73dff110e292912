import type { Life } from '../inspect/life/life.ts';
import { type LifeState, lifeStateAt } from '../inspect/life/state.ts';

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

type Level = BadgeState['level'];

function levelOf(life: Life, { state, remaining }: LifeState): Level {
  const isOver = state === 'expired' || state === 'rejected';
  if (isOver || life.session?.state === 'invalid') return 'invalid';
  const isClose = remaining !== null && remaining < EXPIRES_SOON_MS;
  return isClose || life.session?.state === 'warning' ? 'warning' : 'valid';
}

/** When time alone will change what is said of a session; infinity when it will not. */
function changeOf({ state, remaining }: LifeState, now: number): number {
  if (state !== 'active' || remaining === null) return Number.POSITIVE_INFINITY;
  return now + (remaining > EXPIRES_SOON_MS ? remaining - EXPIRES_SOON_MS : remaining);
}

/** The badge of a tab's sessions at a time, in milliseconds since the epoch by the browser's clock. */
export function badgeStateOf(lives: readonly Life[], now: number): BadgeState {
  const states = lives.map((life) => ({ life, state: lifeStateAt(life, now) }));
  const levels = new Set(states.map(({ life, state }) => levelOf(life, state)));
  const changesAt = Math.min(...states.map(({ state }) => changeOf(state, now)));
  return {
    count: lives.length,
    level: levels.has('invalid') ? 'invalid' : levels.has('warning') ? 'warning' : 'valid',
    changesAt: Number.isFinite(changesAt) ? changesAt : null,
  };
}
