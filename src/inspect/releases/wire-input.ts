import { FIELDS } from '../../stackone/fields.ts';
import { isJsonObject, type JsonObject, readWire } from '../wire-keys.ts';

/** How many unknown keys are judged one by one. */
const MAX_KEYS = 64;

const KNOWN = new Set(FIELDS.map(({ wire }) => wire));

/** An object as an SDK would get it: `fields` that some release knows, and `strangers`. */
export type WireInput = {
  readonly object: JsonObject;
  /** The keys of `object` that some release knows. */
  readonly known: readonly string[];
  /** The first 64 of its keys that no release knows. */
  readonly strangers: readonly string[];
};

/** Takes an object as it is, whatever the spelling of its keys. */
export function asWire(object: JsonObject): WireInput {
  const keys = Object.keys(object);
  return {
    object,
    known: keys.filter((key) => KNOWN.has(key)),
    strangers: keys.filter((key) => !KNOWN.has(key)).slice(0, MAX_KEYS),
  };
}

/**
 * Takes an object as it was when StackOne sent it: where its keys are in camelCase, PascalCase or
 * several spellings, under their wire names; a second spelling of the same name is left out.
 */
export function toWire(object: JsonObject): WireInput {
  const { wire, unknown, spelling } = readWire(object);
  if (spelling === 'snake') return asWire(object);
  const others = unknown.slice(0, MAX_KEYS).map((key) => [key, object[key]]);
  return asWire(Object.fromEntries([...Object.entries(wire), ...others]));
}

/** Whether a value is an object with something in it. */
export const hasContents = (value: unknown): boolean =>
  isJsonObject(value) && Object.keys(value).length > 0;
