import { expect, test } from 'playwright/test';
import type { Exchange } from '../protocol/exchange.ts';
import { AUTH_LINK, exchangeOf } from './fixtures.ts';
import { inspect } from './inspect.ts';
import type { Lifetime } from './inspection.ts';
import { lifetimeAt } from './lifetime.ts';

const CREATED = Date.UTC(2026, 1, 10, 8);
const MINUTE = 60_000;

function lifetimeOf(body: unknown, changes: Partial<Exchange> = {}): Lifetime {
  const [session] = inspect(exchangeOf(JSON.stringify(body), changes)).sessions;
  if (!session) throw new Error('no session');
  return session.lifetime;
}

const jwt = (claims: object): string =>
  `e30.${btoa(JSON.stringify(claims)).replace(/=+$/, '')}.c2ln`;

const request = (text: string): Partial<Exchange> => ({ requestBody: { kind: 'json', text } });

test('assumes half an hour', () => {
  expect(lifetimeOf(AUTH_LINK)).toEqual({
    basis: 'assumed',
    createdAt: CREATED,
    startsAt: CREATED,
    expiresAt: CREATED + 30 * MINUTE,
    skew: null,
  });
});

test('takes the request that made it, at the root or in an envelope', () => {
  for (const text of [
    '{"expires_in":600}',
    '{"expiresIn":"600"}',
    '{"input":{"ExpiresIn":600}}',
    '{"expires_in":-1,"x":{"expires_in":600}}',
  ]) {
    const { basis, expiresAt } = lifetimeOf(AUTH_LINK, request(text));
    expect([text, basis, expiresAt]).toEqual([text, 'request', CREATED + 10 * MINUTE]);
  }
});

test('does not take a request that says nothing sensible', () => {
  for (const text of [
    '{"expires_in":0}',
    '{"expires_in":-5}',
    '{"expires_in":1e400}',
    '{"expires_in":"soon"}',
    '{"expires_in":null}',
    '{"a":{"b":{"c":{"d":{"e":{"expires_in":600}}}}}}',
    '[{"expires_in":600}',
  ]) {
    expect(lifetimeOf(AUTH_LINK, request(text)).basis, text).toBe('assumed');
  }
});

test('prefers the response, in the object or in what holds it', () => {
  const end = CREATED + 5 * MINUTE;
  const asked = request('{"expires_in":600}');
  for (const body of [
    { ...AUTH_LINK, expires_in: 300 },
    { ...AUTH_LINK, expiresAt: '2026-02-10T08:05:00Z' },
    { ...AUTH_LINK, expires_at: end / 1000 },
    { ...AUTH_LINK, expires_at: end },
    { session: AUTH_LINK, expiresIn: 300 },
    { ok: true, session: AUTH_LINK, ExpiresAt: '2026-02-10T09:05:00+01:00' },
  ]) {
    const { basis, expiresAt } = lifetimeOf(body, asked);
    expect([body, basis, expiresAt]).toEqual([body, 'response', end]);
  }
});

test('prefers the token’s own word', () => {
  const token = jwt({ exp: CREATED / 1000 + 60 });
  const { basis, expiresAt } = lifetimeOf({ ...AUTH_LINK, token, expires_in: 300 });
  expect([basis, expiresAt]).toEqual(['jwt', CREATED + MINUTE]);
});

test('an opaque token, a broken JWT and one without exp say nothing', () => {
  for (const token of [
    'a.b.c',
    'e30.e30.',
    jwt({ exp: 'soon' }),
    jwt({}),
    `e30.${'['.repeat(9)}.x`,
  ]) {
    expect(lifetimeOf({ ...AUTH_LINK, token }).basis, token).toBe('assumed');
  }
});

test('runs from the response where the creation cannot be read', () => {
  const { createdAt, startsAt } = lifetimeOf({ ...AUTH_LINK, created_at: 'now' });
  expect([createdAt, startsAt]).toEqual([null, CREATED + 10_000]);
  const date = 'Tue, 10 Feb 2026 09:00:00 GMT';
  expect(lifetimeOf({ ...AUTH_LINK, created_at: 'now' }, { date }).startsAt).toBe(
    CREATED + 60 * MINUTE,
  );
});

test('takes the skew from the Date header', () => {
  const date = 'Tue, 10 Feb 2026 08:01:10 GMT';
  const lifetime = lifetimeOf(AUTH_LINK, { date });
  expect(lifetime.skew).toBe(MINUTE);
  expect(lifetimeAt(lifetime, CREATED)).toEqual({
    state: 'active',
    remaining: 29 * MINUTE,
    age: MINUTE,
  });
  expect(lifetimeOf(AUTH_LINK, { date: 'yesterday' }).skew).toBeNull();
});

test('a Date from while the request was under way tells of no difference between clocks', () => {
  // A stream that was opened an hour ago has just brought a session.
  const date = new Date(CREATED - 60 * MINUTE).toUTCString();
  const times = { startedAt: CREATED - 61 * MINUTE, endedAt: CREATED };
  const lifetime = lifetimeOf(AUTH_LINK, { date, ...times });
  expect(lifetime.skew).toBe(0);
  expect(lifetimeAt(lifetime, CREATED + MINUTE)).toMatchObject({
    remaining: 29 * MINUTE,
    age: MINUTE,
  });
});

test('a Date from before the request gives no time: it may be that of a cache', () => {
  const date = new Date(CREATED).toUTCString();
  const asked = CREATED + 40 * MINUTE;
  const lifetime = lifetimeOf(AUTH_LINK, { date, startedAt: asked, endedAt: asked + 100 });
  expect(lifetime.skew).toBe(-40 * MINUTE);
  expect(lifetimeAt(lifetime, asked)).toEqual({
    state: 'expired',
    remaining: -10 * MINUTE,
    age: 40 * MINUTE,
  });
});

test('ends exactly at its end', () => {
  const lifetime = lifetimeOf(AUTH_LINK);
  expect(lifetimeAt(lifetime, lifetime.expiresAt - 1).state).toBe('active');
  expect(lifetimeAt(lifetime, lifetime.expiresAt)).toMatchObject({
    state: 'expired',
    remaining: 0,
  });
});

test('can always be written as a date', () => {
  const wild = { endedAt: Number.POSITIVE_INFINITY, ...request('{"expires_in":3e11}') };
  const { startsAt, expiresAt } = lifetimeOf({ ...AUTH_LINK, created_at: null }, wild);
  for (const at of [startsAt, expiresAt]) expect(() => new Date(at).toISOString()).not.toThrow();
});
