import type { Exchange } from '../protocol/exchange.ts';
import { readDate } from '../stackone/dates.ts';
import { type Found, findInRequest, findKeys } from './find-key.ts';
import { hostOf, isStackOneHost } from './hosts.ts';
import { type JsonObject, valueUnder } from './wire-keys.ts';

/** Ten thousand years in seconds; beyond it a `Date` cannot be made of the end. */
const MAX_SECONDS = 3.2e11;

const MINUTE = 60;
const DAY = 86_400;
const YEAR = 365 * DAY;

/** Seconds in the unit that a key names; StackOne's own `expires_in` names none and is in seconds. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['expiresin', 1],
  ['expiresinseconds', 1],
  ['expiresinsecs', 1],
  ['expiresinms', 0.001],
  ['expiresinmilliseconds', 0.001],
  ['expiresinminutes', MINUTE],
  ['expiresinhours', 60 * MINUTE],
  ['expiresindays', DAY],
]);

/** Whether a key, without separators and in lower case, is one that says how long a session lives. */
export const isExpiresIn = (name: string): boolean => UNITS.has(name);

function readNumber(value: unknown): number | null {
  const isText = typeof value === 'string' && /^\s*\d{1,12}(?:\.\d{1,9})?\s*$/.test(value);
  const number = isText ? Number(value) : value;
  return typeof number === 'number' && number > 0 && number <= MAX_SECONDS ? number : null;
}

/**
 * Whether a number could be milliseconds as well as seconds: whole minutes of milliseconds, or more
 * seconds than a year has. Up to 25 days, whole days of seconds never are.
 */
const isUnclear = (value: number): boolean => value > YEAR || value % (MINUTE * 1000) === 0;

/** A lifetime that was read: in seconds, and whether its unit is not sure. */
type Reading = { readonly seconds: number; readonly unclear: boolean };

function readSeconds({ name, value }: Pick<Found, 'name' | 'value'>): Reading | null {
  const number = readNumber(value);
  const unit = UNITS.get(name);
  if (number === null || unit === undefined) return null;
  return { seconds: number * unit, unclear: name === 'expiresin' && isUnclear(number) };
}

/** Whether a value found under such a key could be milliseconds as well as seconds. */
export const isUnclearExpiry = (found: Found): boolean => readSeconds(found)?.unclear === true;

/** The one lifetime the shallowest of the values agree on; null where they do not, or it is unclear. */
function agree(found: readonly Found[]): number | null {
  const readings = found.flatMap((one) => {
    const reading = readSeconds(one);
    return reading ? [{ ...reading, depth: one.depth }] : [];
  });
  const [first] = readings;
  if (!first) return null;
  const isSame = readings.every(
    ({ depth, seconds }) => depth > first.depth || seconds === first.seconds,
  );
  return isSame && !first.unclear ? first.seconds : null;
}

/**
 * When a response says that its session ends, in milliseconds since the epoch: `expires_at` or
 * `expires_in` in the object, else in the object that holds it. Null when it does not say, or not
 * clearly.
 */
export function readResponseExpiry(
  object: JsonObject,
  holder: JsonObject | null,
  startsAt: number,
): number | null {
  for (const place of holder ? [object, holder] : [object]) {
    const at = readDate(valueUnder(place, 'expires_at'))?.at;
    if (at !== undefined) return at;
    const seconds = agree(findKeys(place, isExpiresIn, 0));
    if (seconds !== null) return startsAt + seconds * 1000;
  }
  return null;
}

/** Whether a request went to StackOne itself. */
export const isToStackOne = ({ url }: Exchange): boolean => isStackOneHost(hostOf(url) ?? '');

/**
 * The lifetime in seconds that the page's own request asked for: `expires_in` in any spelling, in
 * the query or up to four envelopes down in the body. Null when it does not say, or not clearly.
 */
export function readRequestedSeconds(exchange: Exchange): number | null {
  const { requestBody, url } = exchange;
  const text = requestBody.kind === 'json' ? requestBody.text : '';
  if (!/xpires.?in/i.test(url + text)) return null;
  const found = findInRequest(exchange, isExpiresIn);
  // StackOne's API reference says seconds, so to StackOne itself there is no doubt.
  const [first] = found;
  return first && isToStackOne(exchange) ? (readSeconds(first)?.seconds ?? null) : agree(found);
}
