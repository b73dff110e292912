import { define, nullable, optional, refine, type Struct } from 'superstruct';
import { ACCOUNT_TYPES, wireValueOf } from './categories.ts';
import { readDate } from './dates.ts';

/*
 * The parts the models are made of. A value that no revision takes fails its type; one that is
 * accepted but worth a remark fails a refinement, whose name says which. The message of a failure
 * is what was expected.
 *
 * Superstruct's own leaves print what they received with `${value}`, which throws for
 * `{"toString": 1}`, so none of them is used here.
 */

/** A struct without parts. `expected` is a short noun such as `number`. */
export const leaf = <T>(
  name: string,
  expected: string,
  test: (value: unknown) => boolean,
): Struct<T, null> => define<T>(name, (value) => test(value) || expected);

/** A field that may be absent or null, as every optional field of the models may. */
export const maybe = <T, S>(struct: Struct<T, S>): Struct<T | null | undefined, S> =>
  optional(nullable(struct));

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

export const text = leaf<string>('string', 'string', isText);
export const numeric = leaf<number>('number', 'number', isNumber);
export const dictionary = leaf<Record<string, unknown>>(
  'object',
  'object',
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

const either = leaf<string | number>(
  'id',
  'number or string',
  (value) => isText(value) || isNumber(value),
);

/** Ids of ConnectSessionToken: strings in its first half year. */
export const earlyId = refine(
  either,
  'early-id',
  (value) => isNumber(value) || 'number; only releases before TS 2.1.4 / Ruby 0.0.2 want a string',
);

const UNTIL = 'number until 2026-01';
const SINCE = 'string from 2026-02-09 (TS 4.34.0, Java 0.19.2, Ruby 0.39.5)';

/** `organization_id` since November 2024: no value suits every release, so it is always remarked. */
export const organizationId = refine(either, 'id-type', (value) =>
  isNumber(value) ? `${UNTIL}; ${SINCE}` : `${SINCE}; ${UNTIL}`,
);

/** A token: an empty one is read by every release and opens nothing. */
export const tokenText = refine(text, 'empty', (value) => value !== '' || 'a token');

/** The API declares no format for it, so that anything but a URL is a remark only. */
export const link = refine(
  text,
  'url',
  (value) => /^[a-z][a-z\d+.-]*:\/\/[^\s/]/i.test(value) || 'URL',
);

const DATE = 'ISO 8601 date and time with a zone';

/** Any date that can be read; a remark unless it has the one form that every SDK reads. */
export const dateTime = refine(
  leaf<unknown>('date', DATE, (value) => readDate(value) !== null),
  'date',
  (value) => readDate(value)?.standard || `${DATE}, as 2025-07-10T09:12:44Z`,
);

/** Adds the remark that a value is a documentation spelling. */
export const spelled = (struct: Struct<string, null>): Struct<string, null> =>
  refine(struct, 'spelling', (value) => {
    const wire = wireValueOf(value);
    return wire === null || `"${wire}"`;
  });

/** `type` is an open list: SDKs keep a value they do not know, but for PHP's, which throws. */
export const accountType = refine(
  spelled(text),
  'open-enum',
  (value) =>
    ACCOUNT_TYPES.includes(value) || wireValueOf(value) !== null || '"production" or "test"',
);
