import { expect, test } from 'playwright/test';
import type { Capture } from '../protocol/capture.ts';
import { createDeriver, type Row } from './rows.ts';
import { searchRows } from './search.ts';

const capture = (id: string, body: string): Capture => ({
  exchange: {
    id,
    via: 'fetch',
    method: 'POST',
    url: 'https://app.acme.dev/api',
    status: 201,
    contentType: 'application/json',
    date: null,
    requestBody: { kind: 'none' },
    body,
    bodyForm: 'text',
    startedAt: 1_795_176_000_000,
    endedAt: 1_795_176_000_100,
  },
  source: {
    tabId: 1,
    frameId: 0,
    origin: 'https://app.example.com',
    incognito: false,
    receivedAt: 0,
  },
});

const session = (owner: string, token: string): string =>
  JSON.stringify({
    id: 1,
    organization_id: 57,
    project_id: 'project',
    origin_owner_id: 'owner',
    origin_owner_name: owner,
    created_at: '2026-11-20T12:00:00Z',
    token,
    auth_link_url: `https://app.stackone.com/embedded/integrations?token=${token}`,
  });

const names = (rows: readonly Row[]): string[] =>
  rows.map(({ capture: { exchange } }) => exchange.id);

test('rows keep the order of the captures and stay the same objects', () => {
  const derive = createDeriver();
  const first = capture('exchange-1', session('Acme', 'synthetic-token-aaaaaaaa'));
  const second = capture('exchange-2', session('Globex', 'synthetic-token-bbbbbbbb'));
  const before = derive([first]).rows;
  const after = derive([second, structuredClone(first)]).rows;
  expect(names(after)).toEqual(['exchange-2', 'exchange-1']);
  expect(after[1]).toBe(before[0]);
});

test('a body that cannot be judged is counted with its reason', () => {
  const { rows, refusals } = createDeriver()([
    capture('exchange-1', '{"origin_owner_id": "a", "token": '),
  ]);
  expect(rows).toEqual([]);
  expect([...refusals]).toEqual([['not-json', 1]]);
});

test('the search finds every word, in any field, and never by a secret', () => {
  const { rows } = createDeriver()([
    capture('exchange-1', session('Acme Inc', 'synthetic-token-aaaaaaaa')),
    capture('exchange-2', session('Globex', 'synthetic-token-bbbbbbbb')),
  ]);
  expect(names(searchRows(rows, '  '))).toEqual(['exchange-1', 'exchange-2']);
  expect(names(searchRows(rows, 'inc ACME'))).toEqual(['exchange-1']);
  expect(names(searchRows(rows, 'acme globex'))).toEqual([]);
  expect(names(searchRows(rows, 'project'))).toEqual(['exchange-1', 'exchange-2']);
  expect(searchRows(rows, 'synthetic-token')).toEqual([]);
});
