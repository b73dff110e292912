import { expect, test } from 'playwright/test';
import { NOW, pretty, session } from './fixtures.ts';
import { readPasted } from './read.ts';

const DATE = 'Tue, 10 Feb 2026 08:00:01 GMT';
const HEAD = `HTTP/2 201 \r\ndate: ${DATE}\r\ncontent-type: application/json; charset=utf-8\r\n\r\n`;

test('curl -i: status, headers and body', () => {
  const { exchanges, skipped, kind } = readPasted(
    `$ curl -i https://x\r\n${HEAD}${session(1)}`,
    NOW,
  );
  expect([kind, skipped]).toEqual(['http', []]);
  expect(exchanges).toHaveLength(1);
  expect(exchanges[0]).toMatchObject({
    status: 201,
    contentType: 'application/json; charset=utf-8',
    date: DATE,
    body: session(1),
    startedAt: Date.parse(DATE),
    endedAt: Date.parse(DATE),
  });
});

test('curl -v: prefixes, remarks and the request around it', () => {
  const text = [
    '* Connected to api.stackone.com (203.0.113.7) port 443',
    '> POST /connect_sessions HTTP/2',
    '> Host: api.stackone.com',
    '> Authorization: Basic c3luX2tleTo=',
    '> ',
    '} [82 bytes data]',
    '< HTTP/2 201 ',
    `< date: ${DATE}`,
    '* a remark between headers',
    '< content-type: application/json',
    '< ',
    '{ [468 bytes data]',
    `${session(1)}* Connection #0 to host api.stackone.com left intact`,
  ].join('\n');
  const { exchanges, skipped, kind } = readPasted(text, NOW);
  expect([kind, skipped]).toEqual(['http', []]);
  expect(exchanges).toHaveLength(1);
  expect(exchanges[0]).toMatchObject({
    method: 'POST',
    url: 'https://api.stackone.com/connect_sessions',
    contentType: 'application/json',
    date: DATE,
    body: session(1),
  });
  expect(JSON.stringify(exchanges)).not.toContain('c3luX2tleTo');
});

test('HTTPie -v in colours', () => {
  const color = (text: string): string => `\u001b[34m${text}\u001b[39;49;00m`;
  const text = `POST /api HTTP/1.1\nHost: localhost:3000\n\n${color('HTTP')}/1.1 200 OK\nX-A: b\n\n${color('{')}${pretty(3).slice(1)}\n`;
  const { exchanges } = readPasted(text, NOW);
  expect(exchanges[0]).toMatchObject({
    method: 'POST',
    url: 'http://localhost:3000/api',
    status: 200,
    body: pretty(3),
  });
});

test('redirects and several responses: each with its own head', () => {
  const text = `HTTP/1.1 301 Moved\nLocation: /x\n\nHTTP/1.1 100 Continue\n\n${HEAD}${session(1)}\n${HEAD}${pretty(2)}me@host:~$ `;
  const { exchanges, skipped } = readPasted(text, NOW);
  expect(exchanges.map(({ body }) => body)).toEqual([session(1), pretty(2)]);
  expect(skipped).toEqual([{ reason: 'no-body', count: 2 }]);
});

const ODD = {
  'a body of HTML': ['<html><h1>502 Bad Gateway</h1></html>', 'not-json'],
  'an error of the API': ['{"statusCode":401,"message":"Unauthorized"}', 'error-response'],
  'a bare token': ['{"token":"syn_tok_AAAA1111"}', 'token-only'],
  'a body that was cut off': [session(1).slice(0, 150), 'truncated'],
  'a head alone': ['', 'no-body'],
  'a picture': ['\u0089PNG\u0000\u0000', 'binary'],
} as const;

for (const [name, [body, reason]] of Object.entries(ODD)) {
  test(`${name} is named`, () => {
    const { exchanges, skipped, kind } = readPasted(HEAD + body, NOW);
    expect([kind, exchanges, skipped]).toEqual(['http', [], [{ reason, count: 1 }]]);
  });
}

test('a compressed body is named', () => {
  const head = HEAD.replace('\r\n\r\n', '\r\ncontent-encoding: gzip\r\n\r\n');
  const { skipped } = readPasted(`${head}\u001f\ufffd\b\u0000`, NOW);
  expect(skipped).toEqual([{ reason: 'compressed', count: 1 }]);
});
