import { formatMoment, formatUtc, toIso } from '../duration.ts';

/** A moment in local time, with the date where it is not today; in UTC on hover. */
export function Moment({ at, now }: { at: number; now: number }) {
  return (
    <time dateTime={toIso(at)} title={formatUtc(at)}>
      {formatMoment(at, now)}
    </time>
  );
}
