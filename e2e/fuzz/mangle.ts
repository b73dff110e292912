import type { Chance } from './chance.ts';
import { CHARACTERS } from './values.ts';

type Change = (text: string, chance: Chance) => string;

const cut = (text: string, from: number, to: number, piece = ''): string =>
  text.slice(0, from) + piece + text.slice(to);

const CHANGES: readonly [Change, ...Change[]] = [
  (text, chance) => {
    const at = chance.below(text.length);
    const code = (text.charCodeAt(at) || 0) ^ (1 << chance.below(8));
    return cut(text, at, at + 1, String.fromCharCode(code));
  },
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
  (text, chance) => {
    const at = chance.below(text.length);
    return cut(text, at, at + chance.below(20));
  },
  (text, chance) => {
    const at = chance.below(text.length);
    return cut(text, at, at, chance.pick(CHARACTERS));
  },
  (text, chance) => {
    const from = chance.below(text.length);
    const to = from + chance.below(200);
    return cut(text, to, to, text.slice(from, to));
  },
  // What is cheap to read once may be dear to read in thousands.
  (text, chance) => {
    const at = chance.below(text.length);
    return cut(text, at, at, chance.pick(CHARACTERS).repeat(chance.pick([50, 500, 5000])));
  },
  // An escape of a letter means the letter wherever letters stand in quotes, as almost all do.
  (text, chance) => {
    const at = text.slice(chance.below(text.length)).search(/[a-z]/i);
    if (at < 0) return text;
    return cut(text, at, at + 1, `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`);
  },
  (text, chance) => text.replaceAll(':', chance.pick([' : ', ':\n\t', ': '])),
  (text) => text.replaceAll('/', '\\/'),
  (text) => `\ufeff${text}`,
  (text, chance) => chance.pick(['\n\n', ' '.repeat(300), ")]}',\n", '\u00a0', 'data: ']) + text,
  (text, chance) => text + chance.pick(['\n', ';', text, '\n\n{"end":true}', '\u0000']),
];

/** Changes the text of a body without regard to what stands in it. */
export const mangle = (text: string, chance: Chance): string => chance.pick(CHANGES)(text, chance);
