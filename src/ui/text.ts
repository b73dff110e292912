import type messages from '../../public/_locales/en/messages.json';
import { browser } from '../browser.ts';

/** The name of a message in `_locales`. */
export type Key = keyof typeof messages;

/** The name of a pair of messages, one for exactly one and one for any other number. */
export type CountKey = Key extends infer K ? (K extends `${infer Stem}_one` ? Stem : never) : never;

/** A message in the user's language; `parts` fill `$1` to `$9` in turn. */
export const t = (key: Key, ...parts: readonly (string | number)[]): string =>
  browser.i18n.getMessage(key, parts.map(String));

type Snake<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Snake<B>}` : S;

/** The values of `S` that have a message of their own, named `prefix_value`. */
type Named<P extends string, S extends string> = S extends unknown
  ? `${P}_${Snake<S>}` extends Key
    ? S
    : never
  : never;

/** The message that belongs to a value, such as `state_valid` for `valid`; a hyphen is `_` there. */
export const tNamed = <P extends string, S extends string>(
  prefix: P,
  value: S & Named<P, S>,
  ...parts: readonly string[]
): string => browser.i18n.getMessage(`${prefix}_${value.replaceAll('-', '_')}`, [...parts]);

/** A message about a number of things; the number fills `$1`, `parts` fill `$2` onwards. */
export const tCount = (key: CountKey, count: number, ...parts: readonly string[]): string =>
  t(count === 1 ? `${key}_one` : `${key}_other`, count.toLocaleString(), ...parts);
