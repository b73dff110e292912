import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { is } from 'superstruct';
import { Exchange } from '../../protocol/exchange.ts';
import { anyBody } from '../arbitraries.ts';
import { har, harEntry, NOW, session } from './fixtures.ts';
import { MAX_PASTE } from './pasted.ts';
import { readPasted } from './read.ts';

const fill = (piece: string, size = 2_000_000): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const MARK = '"origin_owner_id":';

/** Texts made to take long. Each is 2 MB; a reader that looks twice at a place needs minutes. */
const SLOW: Readonly<Record<string, string>> = {
  'arrays that open': fill('['),
  'objects that open': fill('{"a":'),
  'arrays and quotes': fill('["'),
  'objects and quotes': fill('{"'),
  'escaped quotes': fill('{\\"'),
  backslashes: `{"${fill('\\')}`,
  'half strings': fill('["a\\"'),
  'small objects in an open one': `{"a":[${fill('{"a":"aaaaaaaaaaaaaaaaaaaaaaa"},')}`,
  'keys without values': fill(`{${MARK}`),
  'prose about keys': fill('origin_owner_id= '),
  'prose and objects': fill(`${MARK} oops {"a":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaa"} `),
  heads: fill('HTTP/2 200\n'),
  'heads that do not end': `HTTP/2 200\n${fill('a: b\n')}`,
  requests: fill('POST / HTTP/1.1\nHost: a\nHTTP/1.1 200\n\n'),
  spaces: `{${fill(' ')}x`,
  digits: `[${fill('1')}`,
  colours: fill('\u001b[0'),
  'quoted quotes': fill(`{""origin_owner_id"":`),
  'a HAR file of nothing': har(fill('x')),
  sessions: fill(`${session(1)}\n`),
};

for (const [name, text] of Object.entries(SLOW)) {
  test(`2 MB of ${name}`, () => {
    const start = performance.now();
    const { exchanges, skipped } = readPasted(text, NOW);
    expect(exchanges.length + skipped.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
}

test('more than 50 MB is refused', () => {
  const { exchanges, skipped } = readPasted(' '.repeat(MAX_PASTE + 1), NOW);
  expect([exchanges, skipped]).toEqual([[], [{ reason: 'too-large', count: 1 }]]);
});

const piece = fc.oneof(
  anyBody,
  fc.constantFrom(
    '\n',
    'HTTP/1.1 200 OK\n',
    '\n\n',
    '< ',
    '* ',
    '{',
    '[',
    '"',
    '\\"',
    '=>',
    MARK,
    "'",
    ' nil',
  ),
  fc.constantFrom(session(1), session(2), session(3).slice(0, 90), JSON.stringify(session(4))),
  anyBody.map((body) => har(harEntry({ text: body }))),
  fc.jsonValue().map((value) => JSON.stringify({ request: value, response: { content: value } })),
);

test('never throws, keeps the shape, says something of every text, and always the same', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join('');
      const read = readPasted(text, NOW);
      expect(read.exchanges.length + read.skipped.length).toBeGreaterThan(0);
      for (const exchange of read.exchanges) expect(is(exchange, Exchange)).toBe(true);
      expect(new Set(read.exchanges.map(({ id }) => id)).size).toBe(read.exchanges.length);
      expect(readPasted(text, NOW)).toEqual(read);
    }),
    { numRuns: 400 },
  );
});

test('a session is found whatever harmless text stands around it', () => {
  const around = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', ':', '[', '{', '}', ']', ',', '1'),
  });
  fc.assert(
    fc.property(around, around, (before, after) => {
      const { exchanges } = readPasted(`x${before}\n> ${session(1)}${after}`, NOW);
      expect(exchanges).toEqual(readPasted(session(1), NOW).exchanges);
    }),
    { numRuns: 400 },
  );
});
