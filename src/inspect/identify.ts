import type { ModelName } from '../stackone/models.ts';
import { type JsonObject, spellingsOf } from './wire-keys.ts';

/** What an object is by its keys; `missing` are the wire names a near miss lacks. */
export type Identified = {
  readonly identity: ModelName | 'near-miss';
  readonly nearest: { readonly model: ModelName; readonly missing: readonly string[] } | null;
};

/** The keys that today's model demands, in its order. The page's gate counts the same ones. */
const REQUIRED = [
  'id',
  'organization_id',
  'project_id',
  'origin_owner_id',
  'origin_owner_name',
  'created_at',
  'token',
  'auth_link_url',
] as const;

const CORE = ['token', 'origin_owner_id', 'origin_owner_name', 'project_id', 'organization_id'];

/** How many of the eight an object must have to be called a near miss. */
const NEAR = 4;

const KEYS = REQUIRED.map((wire) => ({ wire, spellings: spellingsOf(wire) }));

const model = (identity: ModelName): Identified => ({ identity, nearest: null });

/**
 * Names an object by the presence of keys alone, in any spelling: whether their values are right is
 * a matter of validity. Null for everything that is not StackOne's, such as another product's
 * `{token, connect_link_url}`.
 */
export function identify(object: JsonObject): Identified | null {
  const present = new Set<string>();
  for (const { wire, spellings } of KEYS) {
    if (spellings.some((key) => Object.hasOwn(object, key))) present.add(wire);
  }
  const has = (wire: string): boolean => present.has(wire);
  const link = has('auth_link_url');
  if (!link && !has('origin_owner_id') && !has('origin_owner_name')) return null;
  const closest = link ? 'ConnectSessionTokenAuthLink' : 'ConnectSessionToken';
  if (CORE.every(has)) return model(closest);
  if (!link && !has('token'))
    return present.size === REQUIRED.length - 2 ? model('ConnectSession') : null;
  if (present.size < NEAR) return null;
  return {
    identity: 'near-miss',
    nearest: {
      model: closest,
      missing: REQUIRED.filter((wire) => !has(wire) && (link || wire !== 'auth_link_url')),
    },
  };
}
