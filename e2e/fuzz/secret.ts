import type { Chance } from './chance.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const lettersOf = (chance: Chance, length: number): string =>
  Array.from({ length }, () => LETTERS[chance.below(LETTERS.length)]).join('');

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const jwtOf = (chance: Chance): string => {
  const iat = 1_770_710_400 + chance.below(4000);
  const exp = chance.pick<unknown>([iat + 1800, iat * 1000, '1e999', -1, 1e308, null]);
  const claims = {
    sub: lettersOf(chance, 6),
    iat,
    exp,
    nested: { access_token: lettersOf(chance, 9) },
  };
  const head = chance.pick<object>([{ alg: 'HS256', typ: 'JWT' }, { alg: 'none' }, {}]);
  return `${base64(head)}.${base64(claims)}.${lettersOf(chance, 43)}`;
};

const FORMS: readonly [(chance: Chance) => string, ...((chance: Chance) => string)[]] = [
  (chance) => `syn_tok_${lettersOf(chance, 8 + chance.below(40))}`,
  (chance) => lettersOf(chance, 10 + chance.below(10)),
  jwtOf,
  (chance) => `${lettersOf(chance, 8)}-${lettersOf(chance, 4)}-4${lettersOf(chance, 12)}`,
  (chance) => `${lettersOf(chance, 12)}+/${lettersOf(chance, 9)}==`,
  (chance) => `${lettersOf(chance, 9)}"\\é%41${lettersOf(chance, 9)}`,
];

/** A made-up secret of one of the forms tokens have; no two are alike, and no other text is. */
export const newSecret = (chance: Chance): string => chance.pick(FORMS)(chance);
