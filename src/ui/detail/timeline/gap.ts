const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A time in which nothing happened, in milliseconds, for people: `+0.8 s`, `+2 min`, `+3 h 5 min`. */
export function formatGap(ms: number): string {
  if (ms < 50) return '+0 s';
  if (ms < 9_950) return `+${(ms / SECOND).toFixed(1)} s`;
  if (ms < 59_500) return `+${Math.round(ms / SECOND)} s`;
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 60) return `+${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (ms < DAY) return `+${hours} h${minutes % 60 ? ` ${minutes % 60} min` : ''}`;
  const rest = Math.floor((ms % DAY) / HOUR);
  return `+${Math.floor(ms / DAY)} d${rest ? ` ${rest} h` : ''}`;
}

/** How far apart two events are drawn: not to scale, but longer is farther. */
export function spanOf(ms: number): 'moment' | 'seconds' | 'minutes' | 'long' {
  if (ms < SECOND) return 'moment';
  if (ms < MINUTE) return 'seconds';
  return ms < 10 * MINUTE ? 'minutes' : 'long';
}
