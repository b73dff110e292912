import { inspect } from 'node:util';
import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../fixtures.ts';
import { NOW, pretty, session } from './fixtures.ts';
import type { SkipReason } from './pasted.ts';
import { readPasted } from './read.ts';

const entries = Object.entries(AUTH_LINK);
const camel = Object.fromEntries(
  entries.map(([key, value]) => [key.replace(/_(\w)/g, (_, c: string) => c.toUpperCase()), value]),
);
const list = (line: (key: string, value: string) => string, between = ', '): string =>
  entries.map(([key, value]) => line(key, JSON.stringify(value))).join(between);

/** What people paste that is not JSON, and what it is. */
const PRINTS: Readonly<Record<string, readonly [text: string, reason: SkipReason]>> = {
  'console.log of Node': [inspect(AUTH_LINK), 'js-object'],
  'console.log of Node, in camelCase and colours': [
    inspect({ connectSessionTokenAuthLink: camel }, { colors: true }),
    'js-object',
  ],
  'print of Python': [
    `{${list((k, v) => `'${k}': ${v.replaceAll('"', "'")}`)}, 'label': None}`,
    'python-dict',
  ],
  'print of Python with a quote in it': [
    `{${list((k, v) => `'${k}': ${v.replaceAll('"', "'")}`)}, 'label': 'a \\"b\\"'}`,
    'python-dict',
  ],
  'JSON with None in it': [`{${list((k, v) => `"${k}": ${v}`)}, "label": None}`, 'python-dict'],
  'p of Ruby': [`{${list((k, v) => `"${k}"=>${v}`)}, "label"=>nil}`, 'ruby-hash'],
  'p of Ruby, symbols': [`{${list((k, v) => `:${k}=>${v}`)}}`, 'ruby-hash'],
  'p of Ruby 3.4': [`{${list((k, v) => `${k}: ${v}`)}, label: nil}`, 'ruby-hash'],
  'p of a Ruby object': [`#<StackOne::Session:0x01 ${list((k, v) => `@${k}=${v}`)}>`, 'ruby-hash'],
  'print_r of PHP': [`Array\n(\n${list((k, v) => `    [${k}] => ${v}`, '\n')}\n)`, 'php-array'],
  'var_dump of PHP': [
    `array(8) {\n${list((k, v) => `  ["${k}"]=>\n  string(9) ${v}`, '\n')}\n}`,
    'php-array',
  ],
  'var_export of PHP': [`array (\n${list((k, v) => `  '${k}' => ${v},`, '\n')}\n)`, 'php-array'],
  'toString of Java': [
    `ConnectSessionTokenAuthLink [${list((k, v) => `${k}=${v}`)}]`,
    'printed-object',
  ],
  'repr of a Python object': [`ConnectSession(${list((k, v) => `${k}=${v}`)})`, 'printed-object'],
  'JSON that is cut off': [session(1).slice(0, -20), 'truncated'],
  'JSON that is cut off inside a line': [`${session(1).slice(0, 180)}\nnext line`, 'truncated'],
  'JSON that a logger shortened': [`${session(1).slice(0, 180)}... (212 more)`, 'truncated'],
  'JSON broken over lines': [session(1).replace('Acme', 'Ac\nme'), 'truncated'],
  'JSON with a comma too many': [pretty(1).replace('\n}', ',\n}'), 'not-json'],
  'a session in XML': ['<token>syn</token><origin_owner_id>a</origin_owner_id>', 'no-session'],
  prose: ['Please see attached.', 'not-json'],
  HTML: ['<!doctype html><title>Sign in</title>', 'not-json'],
  nothing: ['', 'empty'],
  spaces: [' \ufeff\r\n\t ', 'empty'],
  bytes: ['PK\u0003\u0004\u0014\u0000\ufffd', 'binary'],
};

for (const [name, [text, reason]] of Object.entries(PRINTS)) {
  test(name, () => {
    const { exchanges, skipped, kind } = readPasted(text, NOW);
    expect([kind, exchanges, skipped]).toEqual(['none', [], [{ reason, count: 1 }]]);
  });
}

test('a Ruby hash beside JSON is said as well', () => {
  const { exchanges, skipped } = readPasted(`${session(1)}\n${PRINTS['p of Ruby']?.[0]}`, NOW);
  expect(exchanges).toHaveLength(1);
  expect(skipped).toEqual([{ reason: 'ruby-hash', count: 1 }]);
});
