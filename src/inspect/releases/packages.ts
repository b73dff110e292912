import { readDate } from '../../stackone/dates.ts';
import type { FieldShape } from '../../stackone/releases/release.ts';
import {
  altered,
  type Behaviour,
  defaulted,
  dropped,
  emptied,
  inferred,
  type Reaction,
  throws,
  UNKNOWN,
} from './reaction.ts';

/*
 * The SDKs that were not run. What is `verified` here was read in their source; `inferred` follows
 * from it; UNKNOWN is what nobody has tried.
 */

/** A date in the one form that every SDK reads is taken; what becomes of others is not known. */
const date = (text: string): Reaction => (readDate(text)?.standard ? null : UNKNOWN);

const unknown = (): Reaction => UNKNOWN;
const kept = (): Reaction => null;
const shared = { date, unknownKey: () => dropped() };

/** TypeScript before 1.1.0: checks nothing, keeps values as they come. */
export const classTransformer: Behaviour = {
  absent: kept,
  nil: kept,
  misfit: ({ kind }) => (kind === 'date' ? UNKNOWN : null),
  date,
  category: kept,
  accountType: kept,
  contents: unknown,
  unknownKey: () => inferred(dropped()),
};

/** What Ruby's `to_f` makes of a text: as much of its beginning as is a number, else 0. */
function toFloat(text: string): Reaction {
  if (/^[+-]?\d+(?:\.\d+)?$/.test(text)) return null;
  return altered(/^\s*[+-]?\.?\d/.test(text) ? 'the number it begins with' : '0.0');
}

/** Ruby: metadata_fields.rb of 0.40.1. Required fields are fetched, numbers made with `to_f`. */
export const crystalline: Behaviour = {
  ...shared,
  absent: () => throws('KeyError'),
  nil: () => inferred(throws('KeyError')),
  misfit: ({ kind, value }) =>
    kind === 'number' && typeof value === 'string' ? toFloat(value) : UNKNOWN,
  category: (item) => (typeof item === 'string' ? null : UNKNOWN),
  accountType: kept,
  contents: () => inferred(emptied()),
};

/** The HRIS gem of 2023: free strings; only its constructor refuses unknown keys. */
export const openapiGenerator: Behaviour = {
  ...shared,
  absent: unknown,
  nil: unknown,
  misfit: unknown,
  category: (item) => (typeof item === 'string' ? null : UNKNOWN),
  accountType: kept,
  contents: unknown,
};

const notAcceptable = (item: unknown): Reaction =>
  typeof item === 'string' ? throws('NotAcceptableException') : UNKNOWN;

/** PHP: EnumHandler, and a serializer that requires all required properties. */
export const serializer: Behaviour = {
  ...shared,
  absent: () => throws('Serializer exception', 'required property missing'),
  nil: unknown,
  misfit: unknown,
  category: notAcceptable,
  accountType: () => throws('NotAcceptableException'),
  contents: () => inferred(emptied()),
};

const MISMATCH = 'MismatchedInputException';
const FORMAT = 'InvalidFormatException';

/** A primitive that is missing or null is refused by Jackson itself, others by the constructor. */
const needed = ({ kind }: FieldShape): Reaction =>
  kind === 'number' ? throws(MISMATCH) : inferred(throws('ValueInstantiationException'));

/**
 * Java: utils/JSON.java and utils/Deserializers.java, strict for String and OffsetDateTime. They
 * are registered for Double too, but the ids are `double`.
 */
export const jackson: Behaviour = {
  ...shared,
  absent: needed,
  nil: needed,
  misfit: ({ kind }) => (kind === 'text' || kind === 'date' ? throws(MISMATCH) : UNKNOWN),
  date: (text) =>
    /^\d{4}-\d\d-\d\dT[\d:.]+$/.test(text) || text === '' ? throws(FORMAT) : date(text),
  category: (item) => (typeof item === 'string' ? inferred(throws(FORMAT)) : UNKNOWN),
  accountType: kept,
  contents: () => emptied(),
};

const DEFAULTS = { number: '0', date: '0001-01-01T00:00:00' } as const;
const byDefault = ({ kind }: FieldShape): Reaction =>
  defaulted(kind === 'number' || kind === 'date' ? DEFAULTS[kind] : 'null');

/** C#: 0.9.0. Missing members and null are ignored, so that the property keeps its default. */
export const newtonsoft: Behaviour = {
  ...shared,
  absent: byDefault,
  nil: (shape) => (shape.kind === 'text' ? null : byDefault(shape)),
  misfit: unknown,
  category: (item) =>
    typeof item === 'string'
      ? throws('ResponseValidationException', 'Unknown value for enum')
      : UNKNOWN,
  accountType: kept,
  contents: () => emptied(),
};

/** The published document: nothing is lost, since it allows other keys. */
export const schema: Behaviour = {
  absent: () => throws('required'),
  nil: () => throws('type'),
  misfit: () => throws('type'),
  date: (text) => (readDate(text)?.standard ? null : inferred(throws('format', 'date-time'))),
  category: (item, { nullable }) => (item === null && nullable ? null : throws('enum')),
  accountType: kept,
  contents: kept,
  unknownKey: kept,
};
