import type { Lifetime } from '../../src/inspect/inspection.ts';
import { lifetimeAt } from '../../src/inspect/lifetime.ts';
import { formatDuration, formatUtc } from '../../src/ui/duration.ts';
import { say, sayNamed } from './words.ts';

/** When a session ends, what of its time is left, and what says so. */
export function lifetimeLine(lifetime: Lifetime, now: number): string {
  const { basis, createdAt, startsAt, expiresAt } = lifetime;
  const { state, remaining } = lifetimeAt(lifetime, now);
  const active = state === 'active';
  const head = active ? say('time_left', formatDuration(remaining)) : say('expired');
  const word = say(active ? 'expires_at' : 'expired_at');
  const end = active
    ? `${head}, ${word} ${formatUtc(expiresAt)}`
    : `${head} ${formatUtc(expiresAt)}`;
  const created = createdAt === null ? say('created_unknown') : `created ${formatUtc(createdAt)}`;
  return [end, sayNamed('basis', basis, formatDuration(expiresAt - startsAt)), created].join('; ');
}
