import { expect, test } from 'playwright/test';
import { is } from 'superstruct';
import { Exchange } from '../../protocol/exchange.ts';
import { inspect } from '../inspect.ts';
import { base64, har, harEntry, NOW, session } from './fixtures.ts';
import { readPasted } from './read.ts';

test('a HAR file of 50 entries gives the two that are sessions and counts the rest', () => {
  const others = Array.from({ length: 48 }, (_, i) => {
    if (i % 4 === 0)
      return harEntry({ text: '<!doctype html><p>origin_owner_id', mimeType: 'text/html' });
    if (i % 4 === 1)
      return harEntry({ text: 'iVBORw0KGgo=', encoding: 'base64', mimeType: 'image/png' });
    if (i % 4 === 2) return harEntry({ text: `{"page":${i}}` });
    return harEntry({ size: 0 });
  });
  const { exchanges, skipped, kind } = readPasted(
    har(
      ...others.slice(0, 20),
      harEntry({ text: session(1) }),
      ...others.slice(20),
      harEntry({ text: session(2) }),
    ),
    NOW,
  );
  expect(kind).toBe('har');
  expect(exchanges.map(({ body }) => body)).toEqual([session(1), session(2)]);
  expect(skipped).toEqual([
    { reason: 'no-session', count: 36 },
    { reason: 'no-body', count: 12 },
  ]);
});

test('an entry carries its request, times and headers over', () => {
  const { exchanges, kind } = readPasted(JSON.stringify(harEntry({ text: session(1) })), NOW);
  expect(kind).toBe('har-entry');
  const [exchange] = exchanges;
  expect(exchange).toMatchObject({
    via: 'fetch',
    method: 'POST',
    url: 'https://app.acme.dev/api/connect',
    status: 201,
    contentType: 'application/json; charset=utf-8',
    date: 'Tue, 10 Feb 2026 08:00:01 GMT',
    requestBody: { kind: 'json', text: '{"expires_in":600}' },
    startedAt: Date.UTC(2026, 1, 10, 8, 0, 0),
    endedAt: Date.UTC(2026, 1, 10, 8, 0, 1) + 0.4,
    bodyForm: 'text',
  });
  expect(is(exchange, Exchange)).toBe(true);
  const lifetime = exchange && inspect(exchange).sessions[0]?.lifetime;
  expect(lifetime?.basis).toBe('request');
  expect(lifetime?.skew).toBe(0);
});

test('a body in base64 is decoded, also with letters beyond ASCII', () => {
  const text = session(1).replace('Acme Inc', 'Škoda 自動車');
  const { exchanges } = readPasted(har(harEntry({ text: base64(text), encoding: 'base64' })), NOW);
  expect(exchanges.map(({ body }) => body)).toEqual([text]);
});

test('what cannot be taken out of an entry is counted with its reason', () => {
  const big = session(1).replace('Acme', 'A'.repeat(1_048_576));
  const { exchanges, skipped } = readPasted(
    har(
      harEntry({ text: big }),
      harEntry({ text: base64(big), encoding: 'base64' }),
      harEntry({ text: session(1).slice(0, -9) }),
      harEntry({ text: '{"token":"syn_tok"}' }),
      harEntry({ text: '{"statusCode":401,"message":"Unauthorized"}' }),
      harEntry({ text: session(2) }),
      harEntry({ text: session(2) }),
      null,
      { request: 1, response: 2 },
    ),
    NOW,
  );
  expect(exchanges).toHaveLength(1);
  expect(skipped).toEqual([
    { reason: 'too-large', count: 2 },
    { reason: 'not-json', count: 1 },
    { reason: 'token-only', count: 1 },
    { reason: 'error-response', count: 1 },
    { reason: 'duplicate', count: 1 },
    { reason: 'no-body', count: 2 },
  ]);
});

test('an odd entry gives an exchange of the right shape all the same', () => {
  const odd = {
    request: { method: 'X'.repeat(99), url: 7, postData: { text: 'a=b' } },
    response: {
      status: 1e9,
      headers: [null, { name: 'date', value: 'x'.repeat(5_000) }],
      content: { text: session(1), mimeType: null },
    },
    startedDateTime: 'yesterday',
    time: -5,
  };
  const { exchanges } = readPasted(har(odd), NOW);
  expect(exchanges).toHaveLength(1);
  expect(is(exchanges[0], Exchange)).toBe(true);
  expect(exchanges[0]).toMatchObject({
    method: null,
    url: '',
    status: 0,
    startedAt: NOW,
    endedAt: NOW,
    requestBody: { kind: 'omitted', reason: 'not-json' },
  });
});

test('no more than 200 responses are taken, and the others are counted', () => {
  const entries = Array.from({ length: 230 }, (_, i) => harEntry({ text: session(i) }));
  const { exchanges, skipped } = readPasted(har(...entries), NOW);
  expect(exchanges).toHaveLength(200);
  expect(skipped).toEqual([{ reason: 'too-many', count: 30 }]);
});

test('of a HAR file that is cut off the whole entries are read', () => {
  const text = har(harEntry({ text: session(1) }), harEntry({ text: session(2) }));
  const { exchanges, skipped, kind } = readPasted(text.slice(0, -800), NOW);
  expect(kind).toBe('log');
  expect(exchanges.map(({ body, status }) => [body, status])).toEqual([[session(1), 201]]);
  expect(skipped).toEqual([{ reason: 'truncated', count: 1 }]);
});

test('an empty HAR file says so', () => {
  expect(readPasted(har(), NOW).skipped).toEqual([{ reason: 'empty', count: 1 }]);
});
