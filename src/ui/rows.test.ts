import { expect, test } from 'playwright/test';
import type { Capture, SightingCapture } from '../protocol/capture.ts';
import { createDeriver, identityOf, type Row, stateOf } from './rows.ts';
import { searchRows } from './search.ts';

const capture = (id: string, body: string, at = 0): Capture => ({
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
    endedAt: 1_795_176_000_100 + at,
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

const deriver = () => {
  const derive = createDeriver();
  return (captures: Capture[]) => derive({ captures, sightings: [] }, null);
};

const names = (rows: readonly Row[]): (string | undefined)[] =>
  rows.map(({ capture }) => capture?.exchange.id);

test('rows come newest first and stay the same objects', () => {
  const derive = deriver();
  const first = capture('exchange-1', session('Acme', 'synthetic-token-aaaaaaaa'));
  const second = capture('exchange-2', session('Globex', 'synthetic-token-bbbbbbbb'), 1);
  const before = derive([first]).rows;
  const after = derive([second, structuredClone(first)]).rows;
  expect(names(after)).toEqual(['exchange-2', 'exchange-1']);
  expect(after[1]).toBe(before[0]);
});

test('a body that cannot be judged is counted with its reason', () => {
  const { rows, refusals } = deriver()([
    capture('exchange-1', '{"origin_owner_id": "a", "token": '),
  ]);
  expect(rows).toEqual([]);
  expect([...refusals]).toEqual([['not-json', 1]]);
});

test('the search finds every word, in any field, and never by a secret', () => {
  const { rows } = deriver()([
    capture('exchange-1', session('Acme Inc', 'synthetic-token-aaaaaaaa'), 1),
    capture('exchange-2', session('Globex', 'synthetic-token-bbbbbbbb')),
  ]);
  expect(names(searchRows(rows, '  '))).toEqual(['exchange-1', 'exchange-2']);
  expect(names(searchRows(rows, 'inc ACME'))).toEqual(['exchange-1']);
  expect(names(searchRows(rows, 'acme globex'))).toEqual([]);
  expect(names(searchRows(rows, 'project'))).toEqual(['exchange-1', 'exchange-2']);
  expect(searchRows(rows, 'synthetic-token')).toEqual([]);
});

const use = (id: string, token: string, tabId: number, status: number | null): SightingCapture => ({
  sighting: {
    id,
    kind: 'hub-call',
    token,
    method: 'GET',
    url: 'https://api.stackone.com/hub/settings',
    status,
    hubVersion: null,
    startedAt: 1_795_176_001_000,
    endedAt: 1_795_176_001_200,
  },
  source: { ...capture(id, '').source, tabId },
});

test('a token that was only used is a row of its own in each tab that used it', () => {
  const derive = createDeriver();
  const sightings = [
    use('sighting-1', 'synthetic-token-cccccccc', 1, 200),
    use('sighting-2', 'synthetic-token-cccccccc', 2, 401),
  ];
  const { rows } = derive({ captures: [], sightings }, 2);
  expect(rows.map((row) => [identityOf(row), stateOf(row)])).toEqual([['token-only', 'invalid']]);
  expect(derive({ captures: [], sightings }, 3).rows).toEqual([]);
  expect(derive({ captures: [], sightings }, 1).rows[0]).toBe(rows[0]);
  const more = [...sightings, use('sighting-3', 'synthetic-token-cccccccc', 1, 200)];
  expect(derive({ captures: [], sightings: more }, 1).rows[0]).not.toBe(rows[0]);
});
