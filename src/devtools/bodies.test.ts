import { expect, test } from 'playwright/test';
import { MAX_BODY } from '../protocol/exchange.ts';
import { bodiesIn } from './bodies.ts';

const session = (owner: string): string =>
  JSON.stringify({
    id: 1,
    organization_id: 2,
    project_id: 'p',
    origin_owner_id: 'o',
    origin_owner_name: owner,
    created_at: '2026-02-10T08:00:00Z',
    token: 'syn_bodies_0001',
  });

// Seen failing with the lines of a body in place of it.
test('a body with a session in it is one as it was sent', () => {
  const body = `{\n"data":\n${session('A')}\n}`;
  expect(bodiesIn(body, 'json')).toEqual([{ body, bodyForm: 'text' }]);
});

// Seen failing with all lines, and with the body as a whole.
test('of several JSON texts those with a session are taken', () => {
  const lines = [session('A'), '{"ping":1}', session('B')];
  expect(bodiesIn(lines.join('\n'), 'json')).toEqual([
    { body: session('A'), bodyForm: 'record' },
    { body: session('B'), bodyForm: 'record' },
  ]);
});

// Seen failing with events that are lines.
test('an event is what its data lines make together', () => {
  const half = session('A').indexOf('"project_id"');
  const [start, end] = [session('A').slice(0, half), session('A').slice(half)];
  const stream = `: hello\r\n\r\nid: 1\r\ndata:${start}\r\ndata:${end}\r\n\r\ndata: {"ping":1}\n\n`;
  expect(bodiesIn(stream, 'events')).toEqual([{ body: `${start}\n${end}`, bodyForm: 'record' }]);
});

// Seen failing with a gate that lets every JSON text through.
test('everything else stays', () => {
  const token = '{"token":"syn_of_another_product"}';
  for (const body of ['', 'hello', '<p>', token, `${token}\n${token}`, '[1,2]', '{"a":']) {
    expect(bodiesIn(body, 'text')).toEqual([]);
    expect(bodiesIn(`data: ${body}\n\n`, 'events')).toEqual([]);
  }
});

// Seen failing without the limit, and with what is too rich taken for empty.
test('what is too long or too rich to be looked through is said', () => {
  expect(bodiesIn(`"${'x'.repeat(MAX_BODY)}"`, 'json')).toBe('too-large');
  const rich = `{"a":[${'{"auth_link_url":1},'.repeat(40_000)}1]}`;
  expect(bodiesIn(rich, 'json')).toBe('too-large');
});
