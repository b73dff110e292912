import { expect, test } from 'playwright/test';
import { AUTH_LINK, exchangeOf } from '../inspect/fixtures.ts';
import { inspect } from '../inspect/inspect.ts';
import { follow } from '../inspect/life/follow.ts';
import type { Life } from '../inspect/life/life.ts';
import type { Capture } from '../protocol/capture.ts';
import { badgeStateOf, EXPIRES_SOON_MS } from './badge-state.ts';

const source = {
  tabId: 1,
  frameId: 0,
  origin: 'https://app.acme.dev',
  incognito: false,
  receivedAt: 0,
};
const CREATED = Date.parse(AUTH_LINK.created_at);
const LIFETIME = 1800_000;

const captureOf = (id: string, object: object): Capture => ({
  exchange: { ...exchangeOf(JSON.stringify(object)), id },
  source,
});

const livesOf = (captures: Capture[], status: number | null = null): Life[] =>
  follow(
    {
      captures,
      sightings:
        status === null
          ? []
          : [
              {
                sighting: {
                  id: 'sighting-1',
                  kind: 'hub-call',
                  token: AUTH_LINK.token,
                  method: 'GET',
                  url: 'https://api.stackone.com/hub/settings',
                  status,
                  hubVersion: null,
                  startedAt: CREATED + 20_000,
                  endedAt: CREATED + 20_100,
                },
                source,
              },
            ],
    },
    ({ exchange }) => inspect(exchange),
  );

const one = livesOf([captureOf('exchange-1', AUTH_LINK)]);

test('a valid session is green until five minutes before its end', () => {
  const now = CREATED + 60_000;
  expect(badgeStateOf(one, now)).toEqual({
    count: 1,
    level: 'valid',
    changesAt: CREATED + LIFETIME - EXPIRES_SOON_MS,
  });
});

test('under five minutes it is amber, and red from its end on', () => {
  const end = CREATED + LIFETIME;
  expect(badgeStateOf(one, end - 60_000)).toEqual({ count: 1, level: 'warning', changesAt: end });
  expect(badgeStateOf(one, end)).toEqual({ count: 1, level: 'invalid', changesAt: null });
});

test('a rejected session is red whatever the estimate says', () => {
  const lives = livesOf([captureOf('exchange-1', AUTH_LINK)], 401);
  expect(badgeStateOf(lives, CREATED + 60_000)).toMatchObject({ count: 1, level: 'invalid' });
});

test('the worst of a tab decides', () => {
  const bad = { ...AUTH_LINK, token: 'syn_tok_other_0001', categories: ['payroll'] };
  const lives = livesOf([captureOf('exchange-1', AUTH_LINK), captureOf('exchange-2', bad)]);
  expect(badgeStateOf(lives, CREATED + 60_000)).toMatchObject({ count: 2, level: 'invalid' });
});

test('no session, no badge', () => {
  expect(badgeStateOf([], 0)).toEqual({ count: 0, level: 'valid', changesAt: null });
});
