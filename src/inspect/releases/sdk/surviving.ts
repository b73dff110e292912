import type { JsonObject } from '../../wire-keys.ts';
import type { ReleaseVerdict } from '../verdict.ts';

/**
 * What is left of an object by a verdict, under its wire names: without the keys it says are
 * dropped, with `{}` where the contents are, and `null` where a value becomes another one. Null
 * when the release throws.
 */
export function surviving({ outcome, findings }: ReleaseVerdict, object: JsonObject) {
  if (outcome === 'throws') return null;
  const effects = new Map(findings.map(({ path, effect }) => [path, effect]));
  const left = Object.entries(object).flatMap(([key, value]): [string, unknown][] => {
    const effect = effects.get(key);
    if (effect === 'dropped') return [];
    if (effect === 'emptied') return [[key, {}]];
    return [[key, effect === 'altered' ? null : value]];
  });
  return Object.fromEntries(left);
}
