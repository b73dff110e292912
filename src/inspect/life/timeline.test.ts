import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../fixtures.ts';
import type { Life, TimelineEvent } from './life.ts';
import { ARRIVED, captureOf, lifeOf, livesOf, MINUTE, SECOND, TOKEN, useOf } from './sample.ts';
import { timelineAt } from './timeline.ts';

const API = 'https://api.stackone.com';
const ATTEMPT = `${API}/hub/connection_attempts/0e7c3a52-4f0b-4f0e-9c58-5a0f6f0c9d11`;

const kindsOf = (life: Life, now = ARRIVED): string[] =>
  timelineAt(life, now).map(({ kind }) => kind);

const lineOf = ({ kind, at, gap, count, method, url, status }: TimelineEvent) => [
  kind,
  at - ARRIVED,
  gap,
  `${count} × ${method} ${url?.replace(API, '')} ${status}`,
];

test('tells what happened, with the quiet time before it', () => {
  const life = lifeOf(
    [captureOf(AUTH_LINK)],
    [
      useOf(2_000, { status: 200 }),
      useOf(2_050, { url: `${API}/hub/connectors?provider=x` }),
      useOf(9_000, { url: `${API}/hub/accounts`, method: 'POST', status: 201 }),
    ],
  );
  expect(timelineAt(life, ARRIVED).map(lineOf)).toEqual([
    ['created', 0, null, '1 × null undefined null'],
    ['handed-over', 2_000, 2_000, '1 × GET /hub/settings 200'],
    ['call', 2_050, 0, '1 × GET /hub/connectors?provider=x 200'],
    ['connected', 9_100, 6_950, '1 × POST /hub/accounts 201'],
  ]);
});

for (const [outcome, changes] of [
  ['connected', { method: 'POST', url: `${API}/hub/accounts`, status: 201 }],
  ['connected', { method: 'PATCH', url: `${API}/hub/accounts/4711`, status: 200 }],
  ['call', { method: 'POST', url: `${API}/hub/accounts`, status: 422 }],
  ['call', { method: 'GET', url: `${API}/hub/accounts/4711`, status: 200 }],
  ['call', { method: 'POST', url: `${API}/hub/connection_attempts`, status: 201 }],
  ['call', { method: 'DELETE', url: ATTEMPT, status: 200 }],
  ['call', { method: 'GET', url: ATTEMPT, status: null }],
  ['rejected', { method: 'POST', url: `${API}/hub/accounts`, status: 401 }],
  ['rejected', { method: 'GET', url: ATTEMPT, status: 403 }],
] as const) {
  test(`${changes.method} ${changes.url} ${changes.status} is told as ${outcome}`, () => {
    const life = lifeOf([captureOf(AUTH_LINK)], [useOf(0), useOf(SECOND, changes)]);
    expect(kindsOf(life)).toEqual(['created', 'handed-over', outcome]);
  });
}

test('only the first refusal rejects; a first use can be it', () => {
  const life = lifeOf(
    [],
    [useOf(0, { status: 401 }), useOf(SECOND, { status: 401 }), useOf(2 * SECOND)],
  );
  expect(kindsOf(life)).toEqual(['handed-over', 'rejected', 'call', 'call']);
});

test('an element with the token is told of before the hub calls, and not after', () => {
  const element = (after: number) => useOf(after, { kind: 'hub-element', status: null });
  expect(kindsOf(lifeOf([], [element(0), useOf(SECOND)]))).toEqual(['handed-over', 'call']);
  expect(kindsOf(lifeOf([], [useOf(0), element(SECOND)]))).toEqual(['handed-over']);
});

test('a hundred and fifty polls are one line', () => {
  const polls = Array.from({ length: 150 }, (_, i) => useOf(5_000 + 2_000 * i, { url: ATTEMPT }));
  const other = useOf(9_500, { url: `${API}/hub/settings?x=1` });
  const events = timelineAt(lifeOf([captureOf(AUTH_LINK)], [useOf(0), ...polls, other]), ARRIVED);
  expect(events.map(({ kind, count }) => [kind, count])).toEqual([
    ['created', 1],
    ['handed-over', 1],
    ['call', 150],
    ['call', 1],
  ]);
  expect(events[2]).toMatchObject({
    at: ARRIVED + 5_000,
    until: ARRIVED + 5_000 + 149 * 2_000 + 100,
    url: ATTEMPT,
  });
});

test('a run ends with another status, after a pause, and where something happens', () => {
  const poll = (after: number, status = 200) => useOf(after, { url: ATTEMPT, status });
  const life = lifeOf(
    [],
    [
      ...[0, 2_000, 4_000].map((after) => poll(after)),
      ...[6_000, 8_000].map((after) => poll(after, 500)),
      ...[9_000 + 2 * MINUTE, 11_000 + 2 * MINUTE].map((after) => poll(after)),
      poll(12_000 + 2 * MINUTE, 401),
      poll(13_000 + 2 * MINUTE),
    ],
  );
  const counts = timelineAt(life, ARRIVED).map(({ kind, count }) => [kind, count]);
  expect(counts).toEqual([
    ['handed-over', 1],
    ['call', 2],
    ['call', 2],
    ['call', 2],
    ['rejected', 1],
    ['call', 1],
  ]);
});

test('a run of calls that differ by ids and query shows neither', () => {
  const urls = [
    '/hub/connectors/4711?a=1',
    '/hub/connectors/b6d98311-d01d-4d4a',
    '/hub/connectors',
  ];
  const uses = urls.map((path, i) => useOf(i * SECOND, { url: API + path }));
  const lines = timelineAt(lifeOf([], [useOf(-1), ...uses]), ARRIVED).map(lineOf);
  expect(lines.map((line) => line[3])).toEqual([
    '1 × GET /hub/settings 200',
    '2 × GET /hub/connectors/… 200',
    '1 × GET /hub/connectors 200',
  ]);
});

test('expires when its time is over, unless it was rejected before or accepted after', () => {
  const end = 30 * MINUTE - 10 * SECOND;
  const at = (uses: Parameters<typeof lifeOf>[1], now = end): string[] =>
    kindsOf(lifeOf([captureOf(AUTH_LINK)], uses), ARRIVED + now);
  expect(at([])).toEqual(['created', 'expired']);
  expect(at([], end - 1)).toEqual(['created']);
  expect(at([useOf(MINUTE, { status: 401 })])).toEqual(['created', 'handed-over', 'rejected']);
  expect(at([useOf(end + MINUTE)], end + MINUTE)).toEqual(['created', 'handed-over']);
  expect(at([useOf(end + MINUTE, { status: 401 })], end + MINUTE)).toEqual([
    'created',
    'expired',
    'handed-over',
    'rejected',
  ]);
});

test('tells of newer sessions and of the same token coming again', () => {
  const lives = livesOf([
    captureOf(AUTH_LINK),
    captureOf(AUTH_LINK, { after: MINUTE }),
    captureOf({ ...AUTH_LINK, token: 'syn_2' }, { after: 2 * MINUTE }),
  ]);
  const older = lives.find(({ token }) => token === TOKEN);
  expect(older && kindsOf(older)).toEqual(['created', 'repeated', 'replaced']);
});

test('a response read twice, or by two requests at once, brought the token once', () => {
  const again = captureOf(AUTH_LINK, { id: 'exchange-again' });
  expect(kindsOf(lifeOf([captureOf(AUTH_LINK), again]))).toEqual(['created']);
});

test('a response that comes after the token was used did not create it', () => {
  const life = lifeOf([captureOf(AUTH_LINK, { after: MINUTE })], [useOf(0)]);
  expect(kindsOf(life)).toEqual(['handed-over', 'repeated']);
});

test('masks what a page has put into a method or an address', () => {
  const url = `${API}/hub/${TOKEN}/x?q=${TOKEN}`;
  const events = timelineAt(lifeOf([], [useOf(0, { url, method: TOKEN })]), ARRIVED);
  expect(JSON.stringify(events)).not.toContain(TOKEN.slice(0, 8));
});
