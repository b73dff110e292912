import { toCamel, toPascal } from '../stackone/field.ts';
import { FIELDS } from '../stackone/fields.ts';
import type { Spelling } from './inspection.ts';

/** An object of a JSON document: only its own properties are data. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object and not an array or null. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The spellings a wire name is read in, in the order in which they win. */
export const spellingsOf = (wire: string): readonly string[] => [
  ...new Set([wire, toCamel(wire), toPascal(wire)]),
];

/** The key under which an object has a wire name in any spelling, null when it has not. */
export const keyOf = (object: JsonObject, wire: string): string | null =>
  spellingsOf(wire).find((key) => Object.hasOwn(object, key)) ?? null;

/** The value an object has under a wire name in any spelling; undefined when it has none. */
export function valueUnder(object: JsonObject, wire: string): unknown {
  const key = keyOf(object, wire);
  return key === null ? undefined : object[key];
}

/**
 * An object read by the catalogue: `wire` has its known fields under their wire names, `keys` the
 * spelling each was received in, `duplicates` the wire names that came in more than one spelling,
 * `unknown` every other key in the order received.
 */
export type WireObject = {
  readonly wire: JsonObject;
  readonly keys: ReadonlyMap<string, string>;
  readonly duplicates: readonly string[];
  readonly unknown: readonly string[];
  readonly spelling: Spelling;
};

const CATALOGUE = FIELDS.map(({ wire }) => ({ wire, spellings: spellingsOf(wire) }));
const KNOWN: ReadonlySet<string> = new Set(CATALOGUE.flatMap(({ spellings }) => spellings));

function styleOf(key: string): 'snake' | 'camel' | 'pascal' | null {
  if (/^[A-Z]/.test(key)) return 'pascal';
  if (key.includes('_')) return 'snake';
  return /[A-Z]/.test(key) ? 'camel' : null;
}

function spellingOf(keys: readonly string[]): Spelling {
  const styles = new Set(keys.map(styleOf));
  const plain = styles.delete(null);
  const [style = 'snake', second] = styles;
  return second || (plain && style === 'pascal') ? 'mixed' : (style ?? 'snake');
}

/** Reads an object's keys in snake_case, camelCase and PascalCase; the first of these wins. */
export function readWire(object: JsonObject): WireObject {
  const wire: Record<string, unknown> = {};
  const keys = new Map<string, string>();
  const duplicates: string[] = [];
  for (const field of CATALOGUE) {
    const found = field.spellings.filter((key) => Object.hasOwn(object, key));
    const [key] = found;
    if (key === undefined) continue;
    wire[field.wire] = object[key];
    keys.set(field.wire, key);
    if (found.length > 1) duplicates.push(field.wire);
  }
  const present = [...KNOWN].filter((key) => Object.hasOwn(object, key));
  const unknown = Object.keys(object).filter((key) => !KNOWN.has(key));
  return { wire, keys, duplicates, unknown, spelling: spellingOf(present) };
}
