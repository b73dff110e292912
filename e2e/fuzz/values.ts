import {
  ACCOUNT_TYPES,
  CATEGORY_LISTS,
  DATES,
  KEYS,
  ODD,
} from '../../src/inspect/releases/sdk/values.ts';
import { toCamel, toPascal } from '../../src/stackone/field.ts';
import { FIELDS } from '../../src/stackone/fields.ts';
import type { Chance } from './chance.ts';

const NUMBERS = [
  ...['0', '-0', '1e400', '-1e400', '1e-400', '9007199254740993', '1e308', '-1', '0.1', '1800'],
  ...['1800000', '8.64e15', '8640000000000001', '-8.64e15', '99999999999999999999', '3.2e11'],
] as const;

const LISTS = [ODD, CATEGORY_LISTS, ACCOUNT_TYPES, DATES, NUMBERS] as const;

/** JSON text of a value that does not belong anywhere in particular. */
export const oddValue = (chance: Chance): string => chance.of<string>(chance.pick(LISTS), 'null');

const KNOWN = FIELDS.flatMap(({ wire }) => [wire, toCamel(wire), toPascal(wire)]);
const SAYING = [
  'expires_in',
  'expiresIn',
  'expires_at',
  'data',
  'access_token',
  'X-Hub-Session-Token',
];

/** A key: of the models in any spelling, or one that is odd. */
export const anyKey = (chance: Chance): string =>
  chance.of<string>(chance.pick<readonly string[]>([KNOWN, KNOWN, KEYS, SAYING]), 'token');

/** Characters that are easily mistaken, lost, or taken for something else. */
export const CHARACTERS = [
  ...['\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u2029', '\ufeff', '\ufffd'],
  ...[
    '\ud800',
    '\udc00',
    '\ud83d\ude42',
    'e\u0301',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u0130',
    'ſ',
    'K',
  ],
  ...[
    '"',
    '\\',
    '\\u0041',
    '%41',
    '%',
    '%E0%A4%A',
    '%ff',
    '\\u00e',
    '\\"',
    '\\n\t","',
    '&amp;',
    '</script>',
    '$1',
    '…',
    '·',
    ' · 3f9a2c',
  ],
  ...['?token=', '&token=', '#', '{', '}', '[', ']', ',', ':', "'", '`', '\n', '\r\n', '\t', ' '],
] as const;
