import { FIELDS } from '../stackone/fields.ts';
import { shorten, typeOf } from './describe.ts';
import type { Field } from './inspection.ts';
import { isSecretName } from './secret-names.ts';
import type { Secrets } from './secrets.ts';
import type { JsonObject, WireObject } from './wire-keys.ts';

/** How many unknown keys are listed. */
const MAX_UNKNOWN = 100;
const MAX_KEY = 120;

const presenceOf = (value: unknown): Field['presence'] => {
  if (value === undefined) return 'absent';
  return value === null ? 'null' : 'present';
};

/** Every field of the catalogue as it stands in an object, then the object's unknown keys. */
export function listFields(object: JsonObject, read: WireObject, secrets: Secrets): Field[] {
  const known = FIELDS.map((spec): Field => {
    const value = read.wire[spec.wire];
    return {
      name: spec.wire,
      key: read.keys.get(spec.wire) ?? null,
      presence: presenceOf(value),
      type: typeOf(value),
      value,
      secret: spec.secret,
      known: true,
      models: spec.models,
    };
  });
  const unknown = read.unknown.slice(0, MAX_UNKNOWN).map((key): Field => {
    const value = object[key];
    const shown = shorten(key, MAX_KEY, secrets);
    return {
      name: shown,
      key: shown,
      presence: presenceOf(value),
      type: typeOf(value),
      value,
      secret: isSecretName(key),
      known: false,
      models: [],
    };
  });
  return [...known, ...unknown];
}
