const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const two = (value: number): string => String(value).padStart(2, '0');

/** A span of milliseconds as `2:19`, `5:03:07` or `4 d 03 h`; its size, whatever its sign. */
export function formatDuration(span: number): string {
  const ms = Math.abs(span);
  const hours = Math.floor((ms % DAY) / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  const seconds = Math.floor((ms % MINUTE) / SECOND);
  if (ms >= DAY) return `${Math.floor(ms / DAY)} d ${two(hours)} h`;
  if (ms >= HOUR) return `${hours}:${two(minutes)}:${two(seconds)}`;
  return `${minutes}:${two(seconds)}`;
}

/** A moment in ISO 8601 and UTC; empty for a number that is no moment. */
export function toIso(moment: number): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

const numeric = 'numeric';

// Made once: making one takes a hundred times as long as using it, and a list has hundreds of times.
let clock: Intl.DateTimeFormat | undefined;

function timeOfDay(date: Date): string {
  clock ??= new Intl.DateTimeFormat(undefined, {
    hour: numeric,
    minute: numeric,
    second: numeric,
    hourCycle: 'h23',
  });
  return clock.format(date);
}

/** A moment in local time: the time of day, with the date before it when that is not today. */
export function formatMoment(moment: number, now: number): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '—';
  const time = timeOfDay(date);
  if (date.toDateString() === new Date(now).toDateString()) return time;
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  const day = date.toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return `${day} ${time}`;
}

/** A moment in UTC for people, such as `2026-11-20 12:33:07 UTC`. */
export const formatUtc = (moment: number): string =>
  toIso(moment)
    .replace('T', ' ')
    .replace(/(\.\d+)?Z$/, ' UTC');
