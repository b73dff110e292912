import { expect, test } from 'playwright/test';
import { AUTH_LINK, exchangeOf, SESSION_TOKEN } from './fixtures.ts';
import { inspect } from './inspect.ts';
import { locate } from './locate.ts';

const places = (body: unknown): string[] =>
  inspect(exchangeOf(JSON.stringify(body))).sessions.map(({ at }) => at);

test('finds a session object in any envelope up to four levels down', () => {
  expect(places(AUTH_LINK)).toEqual(['$']);
  expect(places({ status: 'ok', session: AUTH_LINK })).toEqual(['$.session']);
  expect(places({ data: { createStackOneConnectSession: AUTH_LINK } })).toEqual([
    '$.data.createStackOneConnectSession',
  ]);
  expect(places({ a: { b: { c: { d: AUTH_LINK } } } })).toEqual(['$.a.b.c.d']);
  expect(places({ a: { b: { c: { d: { e: AUTH_LINK } } } } })).toEqual([]);
  expect(places({ 'my key': [AUTH_LINK] })).toEqual(['$["my key"][0]']);
});

test('finds several, and does not look inside one it has found', () => {
  expect(places([AUTH_LINK, { x: SESSION_TOKEN }])).toEqual(['$[0]', '$[1].x']);
  expect(places({ ...AUTH_LINK, metadata: SESSION_TOKEN })).toEqual(['$']);
});

test('opens JSON in a string once', () => {
  const text = JSON.stringify({ session: AUTH_LINK });
  expect(places(text)).toEqual(['$.session']);
  expect(places({ payload: text })).toEqual(['$.payload.session']);
  expect(places({ payload: JSON.stringify(text) })).toEqual([]);
});

test('reads keys whose letters are escaped', () => {
  const body = JSON.stringify(AUTH_LINK).replaceAll('_', '\\u005f');
  expect(locate(body).found.map(({ identity }) => identity)).toEqual([
    'ConnectSessionTokenAuthLink',
  ]);
});

test('says why a body was not judged', () => {
  const cut = JSON.stringify(AUTH_LINK).slice(0, -1);
  expect(inspect(exchangeOf(cut))).toEqual({ sessions: [], refusal: 'not-json' });
  expect(inspect(exchangeOf('hello'))).toEqual({ sessions: [], refusal: 'not-json' });
  const late = { list: new Array(30_000).fill(0), session: AUTH_LINK };
  expect(inspect(exchangeOf(JSON.stringify(late))).refusal).toBe('too-many-values');
  const long = JSON.stringify({ ...AUTH_LINK, label: 'x'.repeat(1_100_000) });
  expect(inspect(exchangeOf(long)).refusal).toBe('too-large');
});

test('judges the first sixteen of many and says that there were more', () => {
  const { sessions, refusal } = inspect(
    exchangeOf(JSON.stringify(new Array(40).fill(SESSION_TOKEN))),
  );
  expect(sessions).toHaveLength(16);
  expect(refusal).toBe('too-many-values');
});

test('leaves other bodies alone', () => {
  expect(inspect(exchangeOf('{"a":1}'))).toEqual({ sessions: [], refusal: null });
  expect(places({ origin_owner_id: 1 })).toEqual([]);
});
