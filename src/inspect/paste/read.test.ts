import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { create, is, type, unknown } from 'superstruct';
import { Exchange } from '../../protocol/exchange.ts';
import { exchangeOf } from '../fixtures.ts';
import { inspect } from '../inspect.ts';
import { decodeFile } from './decode.ts';
import { isPasted } from './facts.ts';
import { NOW, pretty, session } from './fixtures.ts';
import { readPasted } from './read.ts';

test('a body alone: marked as pasted, without a request, at the time of pasting', () => {
  const { exchanges, skipped, kind } = readPasted(`\ufeff \n${pretty(1)}\n`, NOW);
  expect([kind, skipped]).toEqual(['json', []]);
  const [exchange] = exchanges;
  expect(exchange && isPasted(exchange)).toBe(true);
  expect(isPasted(exchangeOf(''))).toBe(false);
  expect(is(exchange, Exchange)).toBe(true);
  expect(exchange).toMatchObject({
    body: pretty(1),
    url: '',
    method: null,
    status: 0,
    startedAt: NOW,
  });
});

test('the same text has the same id at any time, another text has another', () => {
  const id = (text: string, now: number) => readPasted(text, now).exchanges[0]?.id;
  expect(id(session(1), NOW)).toBe(id(session(1), NOW + 99));
  expect(id(session(1), NOW)).not.toBe(id(session(2), NOW));
});

test('JSON inside a JSON string is a body too', () => {
  const text = JSON.stringify(session(1));
  expect(readPasted(text, NOW)).toMatchObject({ kind: 'json', exchanges: [{ body: text }] });
  const twice = readPasted(JSON.stringify(text), NOW);
  expect(twice).toMatchObject({ kind: 'json', exchanges: [{ body: session(1) }] });
});

for (const [text, reason] of [
  ['{"token":"syn_tok_AAAA1111"}', 'token-only'],
  ['{"data":{"token":"syn_tok_AAAA1111"}}', 'token-only'],
  ['{"statusCode":403,"message":"Forbidden resource"}', 'error-response'],
  ['{"hello":"world"}', 'no-session'],
  ['[1,2,3]', 'no-session'],
] as const) {
  test(`${text} is ${reason}`, () => {
    const { exchanges, skipped, kind } = readPasted(text, NOW);
    expect([kind, exchanges, skipped]).toEqual(['json', [], [{ reason, count: 1 }]]);
  });
}

const folder = new URL('../samples/', import.meta.url);
for (const file of readdirSync(folder)) {
  test(`pasted as captured: ${file}`, () => {
    const sample = create(
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
      type({ body: unknown() }),
    );
    const body = JSON.stringify(sample.body);
    const captured = inspect(exchangeOf(body)).sessions.map(({ identity, at, state }) => [
      identity,
      at,
      state,
    ]);
    const pasted = readPasted(body, NOW).exchanges.flatMap(
      (exchange) => inspect(exchange).sessions,
    );
    expect(pasted.map(({ identity, at, state }) => [identity, at, state])).toEqual(captured);
  });
}

test('files of PowerShell and files with a mark are read', () => {
  const utf16 = Buffer.from(`\ufeff${session(1)}`, 'utf16le');
  const big = Buffer.from(utf16).swap16();
  for (const bytes of [utf16, big, Buffer.from(`\ufeff${session(1)}`), Buffer.from(session(1))]) {
    expect(readPasted(decodeFile(bytes), NOW).exchanges).toMatchObject([{ body: session(1) }]);
  }
});
