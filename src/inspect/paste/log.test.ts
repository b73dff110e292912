import { expect, test } from 'playwright/test';
import { NOW, pretty, session } from './fixtures.ts';
import { readPasted } from './read.ts';

const quoted = (value: unknown): string => JSON.stringify(value);

/** Texts that hold the sessions 1 and 2 in the very text of their bodies. */
const VERBATIM = {
  'lines with something around': `10:00 [info] [app] got ${session(1)} in 30 ms\n10:01 it's "odd {${session(2)}`,
  'several lines each': `POST /x → ${pretty(1)}\n\nPOST /x → ${pretty(2)}\n`,
  'one after the other': session(1) + session(2),
  'a text in quotes': `resp=${quoted(session(1))} status=201\nresp=${quoted(session(2))}`,
  'a text in single quotes': `body: '${session(1)}' b'${session(2)}'`,
  'texts in texts': `resp=${quoted(quoted(session(1)))} and ${quoted(quoted(session(2)))}`,
  'a table in CSV': `time,message\n1,"${session(1).replaceAll('"', '""')}"\n2,"${session(2).replaceAll('"', '""')}"`,
  'messages of NDJSON': `${quoted({ level: 30, msg: `got ${session(1)}` })}\n${quoted({ level: 30, msg: `got ${session(2)} ok` })}`,
  'brackets that do not close': `[ {"a": [ ${session(1)}, {"b": ${session(2)} oops`,
};

for (const [name, text] of Object.entries(VERBATIM)) {
  test(`read as received: ${name}`, () => {
    const { exchanges, skipped, kind } = readPasted(text, NOW);
    const plain = [1, 2].flatMap(
      (n) => readPasted(name === 'several lines each' ? pretty(n) : session(n), NOW).exchanges,
    );
    expect(exchanges).toEqual(plain);
    expect([kind, skipped]).toEqual(['log', []]);
  });
}

test('records of NDJSON that hold a session', () => {
  const records = [1, 2].map((n) => `{"level":30,"time":${n},"body":${session(n)}}`);
  const lines = [...records, '{"level":30,"time":3,"msg":"all done, good night"}'];
  const { exchanges, skipped, kind } = readPasted(lines.join('\n'), NOW);
  expect(kind).toBe('log');
  expect(exchanges.map(({ body }) => body)).toEqual(records);
  expect(skipped).toEqual([{ reason: 'no-session', count: 1 }]);
});

test('a session deep inside a record is taken out of it', () => {
  const deep = { a: { b: { c: { d: { e: { f: JSON.parse(session(1)) } } } } } };
  const { exchanges, kind } = readPasted(quoted(deep), NOW);
  expect(kind).toBe('json');
  expect(exchanges).toMatchObject([{ body: session(1), bodyForm: 'parsed' }]);
});

test('records in one array that is larger than a body', () => {
  const filler = Array.from({ length: 8_000 }, (_, i) => ({ i, message: 'x'.repeat(150) }));
  const text = quoted([...filler, JSON.parse(session(1))]);
  const { exchanges, skipped, kind } = readPasted(text, NOW);
  expect(kind).toBe('log');
  expect(exchanges).toMatchObject([{ body: session(1) }]);
  expect(skipped).toEqual([{ reason: 'no-session', count: 8_000 }]);
});

test('of 20 sessions in one body 16 are looked at, and that is said', () => {
  const text = `[${Array.from({ length: 20 }, (_, i) => session(i)).join(',')}]`;
  const { exchanges, skipped } = readPasted(text, NOW);
  expect(exchanges).toHaveLength(1);
  expect(skipped).toEqual([{ reason: 'too-many', count: 1 }]);
});

test('a repeated response is counted, a line that only speaks of one is not', () => {
  const text = `creating origin_owner_id=customer-123\n${session(1)}\nagain\n${session(1)}\n`;
  const { exchanges, skipped } = readPasted(text, NOW);
  expect(exchanges).toHaveLength(1);
  expect(skipped).toEqual([{ reason: 'duplicate', count: 1 }]);
});
