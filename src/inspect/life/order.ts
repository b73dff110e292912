import type { Capture, SightingCapture, Source } from '../../protocol/capture.ts';

/** What orders two facts: numbers first, then a text that is unique. */
type Rank = readonly [number, number, number, string];

const compare = (a: Rank, b: Rank): number =>
  a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (a[3] < b[3] ? -1 : Number(a[3] > b[3]));

/** Infinity minus itself is no number; the order needs one. */
const finite = (at: number): number => Math.max(-1e300, Math.min(1e300, at));

const sortBy = <T>(items: readonly T[], rankOf: (item: T) => Rank): T[] =>
  items
    .map((item) => ({ item, rank: rankOf(item) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ item }) => item);

const received = ({ receivedAt }: Source): number => finite(receivedAt);

/** Captures in the order of their responses, whatever order they come in. */
export const sortCaptures = (captures: readonly Capture[]): Capture[] =>
  sortBy(captures, ({ exchange, source }) => [
    finite(exchange.endedAt),
    finite(exchange.startedAt),
    received(source),
    exchange.id,
  ]);

/** Sightings in the order in which the calls began, whatever order they come in. */
export const sortSightings = (sightings: readonly SightingCapture[]): SightingCapture[] =>
  sortBy(sightings, ({ sighting, source }) => [
    finite(sighting.startedAt),
    finite(sighting.endedAt),
    received(source),
    sighting.id,
  ]);
