import type { Chance } from './chance.ts';
import { disguise } from './disguise.ts';
import {
  array,
  copyOf,
  literal,
  object,
  type Place,
  placesOf,
  print,
  type Tree,
  text,
} from './tree.ts';
import { anyKey, CHARACTERS, oddValue } from './values.ts';

/** What a change may take from: other bodies, and the secrets of this one. */
export type Stock = { readonly bodies: readonly Tree[]; readonly secrets: readonly string[] };

function remove(place: Place): void {
  if (place.keyed) place.list.splice(place.list.indexOf(place.at), 1);
  else place.list.splice(place.list.indexOf(place.at), 1);
}

const put = ({ at }: Place, value: Tree): void => {
  at.value = value;
};

type Change = (place: Place, chance: Chance, stock: Stock) => void;

/** A piece of another body. */
function pieceOf(chance: Chance, { bodies }: Stock): Tree {
  const whole = chance.of(bodies, literal('null'));
  const place = chance.of(placesOf(whole), null);
  return copyOf(place?.at.value ?? whole);
}

function insert({ list, keyed }: Place, chance: Chance, value: Tree, key: string): void {
  const at = chance.below(list.length + 1);
  if (keyed) list.splice(at, 0, { key, value });
  else list.splice(at, 0, { value });
}

const keyAt = (place: Place, chance: Chance): string =>
  place.keyed && chance.once(2) ? place.at.key : anyKey(chance);

const wrap = (tree: Tree, chance: Chance): Tree =>
  chance.pick<() => Tree>([
    () => object({ [anyKey(chance)]: tree }),
    () => array(tree),
    () => ({ type: 'inner', tree }),
    () => object({ data: tree, note: text('x') }),
  ])();

/** From a few to many levels, most often few. */
const depthOf = (chance: Chance): number => (chance.once(50) ? chance.below(300) : chance.below(6));

/** From a few to many times, most often few. */
const countOf = (chance: Chance): number =>
  chance.once(2000) ? chance.below(30_000) : chance.once(20) ? chance.below(300) : chance.below(9);

const insertInto = (whole: string, piece: string, chance: Chance): string => {
  const at = chance.below(whole.length + 1);
  return whole.slice(0, at) + piece + whole.slice(at);
};

const CHANGES: readonly [Change, ...Change[]] = [
  remove,
  (place, chance) => insert(place, chance, copyOf(place.at.value), keyAt(place, chance)),
  (place, chance, stock) => insert(place, chance, pieceOf(chance, stock), keyAt(place, chance)),
  (place, chance, stock) => put(place, pieceOf(chance, stock)),
  (place, chance) => put(place, literal(oddValue(chance))),
  (place, chance) => put(place, literal(oddValue(chance))),
  (place) => put(place, text(print(place.at.value, JSON.stringify))),
  (place, chance) => {
    if (place.keyed) place.at.key = anyKey(chance);
  },
  (place, chance) => {
    if (place.keyed) place.at.key = insertInto(place.at.key, chance.pick(CHARACTERS), chance);
  },
  ({ at }, chance) => {
    const whole = at.value.type === 'text' ? at.value.text : '';
    at.value = text(insertInto(whole, chance.pick(CHARACTERS), chance));
  },
  ({ at }, chance) => {
    for (let left = depthOf(chance); left > 0; left--) {
      // Each layer of a string in a string doubles its backslashes.
      at.value = left > 6 ? array(at.value) : wrap(at.value, chance);
    }
  },
  ({ at }, chance) => {
    const { value } = at;
    at.value = array(...Array.from({ length: countOf(chance) }, () => value));
  },
  ({ at }, chance) => {
    const whole = at.value.type === 'text' ? at.value.text : 'x';
    at.value = text(
      whole.repeat(Math.min(countOf(chance), Math.floor(900_000 / (whole.length + 1)))),
    );
  },
  (place, chance, { secrets }) => put(place, text(disguise(chance, secrets))),
  (place, chance, { secrets }) =>
    insert(place, chance, text(disguise(chance, secrets)), keyAt(place, chance)),
  (place, chance, { secrets }) =>
    insert(place, chance, literal(oddValue(chance)), disguise(chance, secrets)),
];

/** Changes one place of a tree, in place. */
export function mutate(tree: Tree, chance: Chance, stock: Stock): void {
  const place = chance.of(placesOf(tree), null);
  if (place) chance.pick(CHANGES)(place, chance, stock);
}

/** Puts a whole tree into an envelope. */
export const envelop = (tree: Tree, chance: Chance): Tree => wrap(tree, chance);
