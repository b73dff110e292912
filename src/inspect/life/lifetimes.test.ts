import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../fixtures.ts';
import type { Lifetime } from '../inspection.ts';
import { ARRIVED, captureOf, lifeOf, MINUTE, SECOND, TOKEN, useOf } from './sample.ts';
import { lifeStateAt } from './state.ts';

const END = ARRIVED - 10 * SECOND + 30 * MINUTE;

const jwt = (claims: object): string =>
  `e30.${btoa(JSON.stringify(claims)).replace(/=+$/, '')}.c2ln`;

test('a session is active until its lifetime ends', () => {
  const life = lifeOf([captureOf(AUTH_LINK)]);
  expect(lifeStateAt(life, ARRIVED)).toEqual({
    state: 'active',
    at: END,
    remaining: END - ARRIVED,
    age: 10 * SECOND,
    status: null,
  });
  expect(lifeStateAt(life, END)).toMatchObject({ state: 'expired', at: END, remaining: 0 });
});

test('the end is told by the browser’s clock', () => {
  const date = 'Tue, 10 Feb 2026 08:01:10 GMT';
  const life = lifeOf([captureOf(AUTH_LINK, { date })]);
  expect(lifeStateAt(life, ARRIVED).at).toBe(END - MINUTE);
});

test('a rejection wins over every estimate', () => {
  const life = lifeOf([captureOf(AUTH_LINK)], [useOf(MINUTE, { status: 401 })]);
  expect(lifeStateAt(life, ARRIVED + 2 * MINUTE)).toEqual({
    state: 'rejected',
    at: ARRIVED + MINUTE + 100,
    remaining: null,
    age: 10 * SECOND + 2 * MINUTE,
    status: 401,
  });
});

test('a token alone has no lifetime, but can be rejected', () => {
  const alone = lifeOf([captureOf({ token: TOKEN })], [useOf(100)]);
  expect(lifeStateAt(alone, END)).toMatchObject({ state: 'unknown', at: null, age: null });
  const refused = lifeOf([], [useOf(100, { status: 403 })]);
  expect(lifeStateAt(refused, END)).toMatchObject({ state: 'rejected', status: 403 });
});

test('a token alone that says when it ends, or came with its lifetime, has one', () => {
  const token = jwt({ exp: (ARRIVED + MINUTE) / SECOND });
  const text = '{"variables":{"input":{"expiresIn":60}}}';
  const cases: [Lifetime['basis'], Lifetime | null][] = [
    ['jwt', lifeOf([], [useOf(0, { token })]).lifetime],
    ['response', lifeOf([captureOf({ token: TOKEN, expires_in: 60 })], [useOf(0)]).lifetime],
    ['response', lifeOf([captureOf({ token: TOKEN, expiresAt: END })], [useOf(0)]).lifetime],
    [
      'request',
      lifeOf([captureOf({ token: TOKEN }, { requestBody: { kind: 'json', text } })], [useOf(0)])
        .lifetime,
    ],
  ];
  for (const [basis, lifetime] of cases) {
    expect(lifetime?.basis).toBe(basis);
    expect([ARRIVED + MINUTE, END]).toContain(lifetime?.expiresAt);
  }
});

test('a token that is accepted after its end has no known end', () => {
  const late = 30 * MINUTE;
  const life = lifeOf([captureOf(AUTH_LINK)], [useOf(late)]);
  expect(lifeStateAt(life, END + MINUTE)).toMatchObject({ state: 'unknown', at: null });
  const failed = lifeOf([captureOf(AUTH_LINK)], [useOf(late, { status: 500 })]);
  expect(lifeStateAt(failed, END + MINUTE).state).toBe('expired');
  const inTolerance = lifeOf([captureOf(AUTH_LINK)], [useOf(late - 6 * SECOND)]);
  expect(lifeStateAt(inTolerance, END + MINUTE).state).toBe('expired');
});
