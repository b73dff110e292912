import { expect, test } from 'playwright/test';
import { digestOf } from '../digest.ts';
import { AUTH_LINK, CONNECT_SESSION, SESSION_TOKEN, without } from '../fixtures.ts';
import { ARRIVED, captureOf, lifeOf, livesOf, MINUTE, TOKEN, useOf } from './sample.ts';

test('ties sightings to the session by token', () => {
  const [life, ...others] = livesOf([captureOf(AUTH_LINK)], [useOf(200), useOf(100)]);
  expect(others).toEqual([]);
  expect(life).toMatchObject({
    id: `token-${digestOf(TOKEN)}`,
    token: TOKEN,
    digest: digestOf(TOKEN),
    firstSeenAt: ARRIVED,
    rejection: null,
    replacedAt: null,
  });
  expect(life?.session?.identity).toBe('ConnectSessionTokenAuthLink');
  expect(life?.uses.map(({ sighting }) => sighting.id)).toEqual(['sighting-100', 'sighting-200']);
});

test('several responses with one token are one life; the first made it', () => {
  const captures = [captureOf(AUTH_LINK, { after: MINUTE }), captureOf({ data: AUTH_LINK })];
  const lives = livesOf(captures);
  expect(lives.map(({ session }) => session?.id)).toEqual(['exchange-0:0']);
  expect(lives[0]?.captures.map(({ exchange }) => exchange.id)).toEqual([
    'exchange-0',
    'exchange-60000',
  ]);
});

test('what arrived first counts, not what was asked for first', () => {
  const slow = captureOf(AUTH_LINK, { after: MINUTE, startedAt: ARRIVED - MINUTE });
  expect(lifeOf([slow, captureOf(AUTH_LINK)]).session?.id).toBe('exchange-0:0');
});

// Seen failing with a life that has the name of the session object it came with first.
test('a life keeps its name when the response that made it makes room', () => {
  const again = captureOf(AUTH_LINK, { after: MINUTE });
  const { id } = lifeOf([captureOf(AUTH_LINK), again]);
  expect(lifeOf([again]).id).toBe(id);
  expect(livesOf([], [useOf(0)]).map((life) => life.id)).toEqual([id]);
});

test('the same object twice in one response is one life and one capture', () => {
  const lives = livesOf([captureOf([AUTH_LINK, AUTH_LINK])]);
  expect(lives.map(({ captures }) => captures.length)).toEqual([1]);
});

test('a token that was only used has a life without a session', () => {
  const [life] = livesOf([], [useOf(0, { token: 'syn_rendered_on_the_server' })]);
  expect(life).toMatchObject({
    id: `token-${digestOf('syn_rendered_on_the_server')}`,
    token: 'syn_rendered_on_the_server',
    session: null,
    capture: null,
    lifetime: null,
    firstSeenAt: ARRIVED,
  });
});

for (const [shape, body] of Object.entries({
  'a bare token': { token: TOKEN },
  'another name': { data: { sessionToken: TOKEN } },
  GraphQL: { data: { createStackOneConnectSession: { token: TOKEN, errors: null } } },
  'a mere text': TOKEN,
  'an auth link alone': { url: AUTH_LINK.auth_link_url },
})) {
  test(`a response that holds a used token without its object brought it: ${shape}`, () => {
    const capture = captureOf(body);
    const life = lifeOf([capture], [useOf(100)]);
    expect([life.capture, life.session, life.firstSeenAt]).toEqual([capture, null, ARRIVED]);
  });
}

test('a response without a session or a used token has no life', () => {
  expect(livesOf([captureOf({ token: 'syn_not_used_yet' }), captureOf('nothing')])).toEqual([]);
});

test('a bare token before its object belongs to the same life', () => {
  const bare = captureOf({ token: TOKEN });
  const whole = captureOf(AUTH_LINK, { after: MINUTE });
  const lives = livesOf([whole, bare]);
  expect(lives).toHaveLength(1);
  expect(lives[0]).toMatchObject({ capture: whole, captures: [bare, whole], firstSeenAt: ARRIVED });
});

test('objects without a usable token have lives of their own', () => {
  const bodies = [
    CONNECT_SESSION,
    { ...AUTH_LINK, token: '' },
    { ...AUTH_LINK, token: null },
    { ...AUTH_LINK, token: 7 },
    without(AUTH_LINK, 'token'),
  ];
  const lives = livesOf(bodies.map((body, i) => captureOf(body, { after: i })));
  expect(lives.map(({ token }) => token)).toEqual([null, null, null, null, null]);
  expect(new Set(lives.map(({ id }) => id)).size).toBe(5);
});

test('the newest comes first, those of one response in reading order', () => {
  const other = { ...SESSION_TOKEN, origin_owner_id: 'customer-9' };
  const lives = livesOf(
    [captureOf([AUTH_LINK, other])],
    [useOf(MINUTE, { token: 'syn_later' }), useOf(-MINUTE, { token: 'syn_earlier' })],
  );
  expect(lives.map(({ token }) => token)).toEqual([
    'syn_later',
    TOKEN,
    SESSION_TOKEN.token,
    'syn_earlier',
  ]);
});

test('a newer session for the same owner and provider replaces the older one', () => {
  const body = (token: string, changes = {}) => ({ ...AUTH_LINK, token, ...changes });
  const lives = livesOf([
    captureOf(body('syn_1')),
    captureOf(body('syn_2', { provider: 'bamboohr' }), { after: 1 }),
    captureOf(body('syn_3', { origin_owner_id: 'customer-9' }), { after: 2 }),
    captureOf(body('syn_4'), { after: 3 }),
    captureOf(body('syn_5', { project_id: 'other' }), { after: 4 }),
    captureOf({ ...CONNECT_SESSION }, { after: 5 }),
  ]);
  const replaced = lives.flatMap(({ token, replacedAt }) =>
    replacedAt === null ? [] : [[token, replacedAt]],
  );
  expect(replaced).toEqual([['syn_1', ARRIVED + 3]]);
});

test('a list of sessions in one response replaces nothing', () => {
  const lives = livesOf([captureOf([AUTH_LINK, { ...AUTH_LINK, token: 'syn_2' }])]);
  expect(lives.map(({ replacedAt }) => replacedAt)).toEqual([null, null]);
});

test('the first 401 or 403 by the time of its answer is the rejection', () => {
  const slow = useOf(0, { status: 401, endedAt: ARRIVED + 900 });
  const quick = useOf(10, { status: 403, endedAt: ARRIVED + 50 });
  const { rejection } = lifeOf([], [slow, quick, useOf(20, { status: 404 })]);
  expect(rejection).toBe(quick);
});
