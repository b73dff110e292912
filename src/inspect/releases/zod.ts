import type { FieldKind } from '../../stackone/releases/release.ts';
import { altered, type Behaviour, dropped, emptied, inferred, throws } from './reaction.ts';

/** zod's name for the type of a JSON value. */
const nameOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** What zod expects in a field of each kind. */
const NAMES = {
  text: 'string',
  number: 'number',
  date: 'string',
  categories: 'array',
  metadata: 'object',
  object: 'object',
} as const satisfies Partial<Record<FieldKind, string>>;

const expected = (kind: FieldKind, value: unknown) => {
  if (kind === 'account type' || kind === 'text or integer') {
    return throws('invalid_union', 'Invalid input');
  }
  return throws('invalid_type', `Expected ${NAMES[kind]}, received ${nameOf(value)}`);
};

/*
 * The text that zod takes for a date and time with an offset, in 3.23 and later: seconds may be
 * missing, a colon in the offset too, days of the calendar only, any two digits as hours of an
 * offset. Earlier versions of zod demand seconds and know no calendar.
 */
const DAY =
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](\d\d):?(\d\d))$/;

function date(text: string) {
  const time = TIME.exec(text.slice(11));
  if (text.charAt(10) !== 'T' || !time || !DAY.test(text.slice(0, 10))) {
    return throws('invalid_string', 'Invalid datetime');
  }
  const [, hours = '0', minutes = '0'] = time;
  return Number(hours) > 23 || Number(minutes) > 59 ? altered('Invalid Date') : null;
}

/**
 * TypeScript from 1.1.0. Run: 4.28.0, on the bodies of `npm run compare:sdk`. The error that the
 * program gets is a ResponseValidationError; `code` and `detail` are those of the issue in it.
 */
export const zod: Behaviour = {
  absent: ({ kind }) =>
    kind === 'text or integer'
      ? throws('invalid_union', 'Invalid input')
      : throws('invalid_type', 'Required'),
  nil: ({ kind }) => expected(kind, null),
  misfit: ({ kind, value }) =>
    kind === 'text or integer' && typeof value === 'number'
      ? inferred(throws('invalid_type', 'Expected integer, received float'))
      : expected(kind, value),
  date,
  category: (item) =>
    typeof item === 'string' || typeof item === 'number'
      ? throws('invalid_enum_value', 'Invalid enum value')
      : throws('invalid_type', `Expected a category, received ${nameOf(item)}`),
  accountType: () => null,
  contents: () => emptied(),
  unknownKey: () => dropped(),
};
