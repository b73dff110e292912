/**
 * A moment read from a value: milliseconds since the epoch, and whether the value has the one form
 * that every SDK reads (ISO 8601 date and time with seconds and a zone).
 */
export type DateReading = { readonly at: number; readonly standard: boolean };

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:([Tt ])(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,12}))?)?(Z|z|[+-]\d\d:?\d\d)?)?$/;
const HTTP = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

const loose = (at: number | null): DateReading | null =>
  at === null ? null : { at, standard: false };

function offset(zone: string): number | null {
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 23 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** Reads the text itself, not by `Date.parse`: engines disagree on 30 February and on zones. */
function readIso(text: string): DateReading | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, y, mo, d, separator, h = '0', mi = '0', s, fraction = '', zone] = match;
  const millis = Number(fraction.padEnd(3, '0').slice(0, 3));
  const parts = [Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s ?? 0)];
  const [year = 0, month, day, hour, minute, second] = parts;
  const utc = Date.UTC(year, month, day, hour, minute, second, millis);
  const date = new Date(utc);
  const back = [
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ];
  if (back.some((part, i) => part !== parts[i])) return null;
  const shift = zone === undefined || /z/i.test(zone) ? 0 : offset(zone);
  if (shift === null) return null;
  const standard = separator === 'T' && s !== undefined && /^(?:Z|.\d\d:\d\d)$/.test(zone ?? '');
  return { at: utc - shift, standard };
}

/**
 * Milliseconds since the epoch of a number that counts seconds (1973 to 5138) or milliseconds
 * (from 1973 on); null for anything that could be neither.
 */
export function readEpoch(value: number): number | null {
  if (value >= 1e8 && value < 1e11) return Math.round(value * 1000);
  if (value >= 1e11 && value < 1e14) return Math.round(value);
  return null;
}

/** The `Date` header of a response, null where it is not one. */
export const readHttpDate = (text: string): number | null => {
  const at = HTTP.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isFinite(at) ? at : null;
};

/** What PHP's `json_encode` makes of a DateTime. Only zones that need no table are read. */
function readPhp(value: object): DateReading | null {
  const date: unknown = Reflect.get(value, 'date');
  const zone: unknown = Reflect.get(value, 'timezone');
  if (typeof date !== 'string' || typeof zone !== 'string' || date.length > 40) return null;
  const suffix = /^(?:UTC|GMT|Z|Etc\/UTC)$/.test(zone) ? 'Z' : zone;
  return /^(?:Z|[+-]\d\d:\d\d)$/.test(suffix) ? loose(readIso(date + suffix)?.at ?? null) : null;
}

/**
 * Reads a date from a JSON value: ISO 8601 (without a zone as UTC), an HTTP date, seconds or
 * milliseconds since the epoch, PHP's `{date, timezone_type, timezone}`. Null where it cannot be
 * read safely. Never throws.
 */
export function readDate(value: unknown): DateReading | null {
  if (typeof value === 'number') return loose(readEpoch(value));
  if (typeof value === 'object' && value !== null) return readPhp(value);
  if (typeof value !== 'string' || value.length > 64) return null;
  if (/^\d{9,13}$/.test(value)) return loose(readEpoch(Number(value)));
  return readIso(value) ?? loose(readHttpDate(value));
}
