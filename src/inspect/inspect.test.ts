import { expect, test } from 'playwright/test';
import { CATEGORIES } from '../stackone/categories.ts';
import { FIELDS } from '../stackone/fields.ts';
import { AUTH_LINK, exchangeOf, without } from './fixtures.ts';
import { headlineOf } from './headline.ts';
import { inspect } from './inspect.ts';
import type { Session } from './inspection.ts';
import { digestOf } from './mask.ts';

function only(body: unknown): Session {
  const [session] = inspect(exchangeOf(JSON.stringify(body))).sessions;
  if (!session) throw new Error('no session');
  return session;
}

test('a near miss names the model it looks like and what it lacks', () => {
  expect(only(without(AUTH_LINK, 'origin_owner_id')).nearest).toEqual({
    model: 'ConnectSessionTokenAuthLink',
    missing: ['origin_owner_id'],
  });
  expect(only(without(AUTH_LINK, 'auth_link_url', 'project_id', 'id')).nearest).toEqual({
    model: 'ConnectSessionToken',
    missing: ['id', 'project_id'],
  });
  expect(only(AUTH_LINK).nearest).toBeNull();
});

test('the id is the exchange’s and the object’s place, the digest the token’s', () => {
  const { id, digest } = only(AUTH_LINK);
  expect([id, digest]).toEqual(['exchange-1:0', digestOf(AUTH_LINK.token)]);
  expect(only({ ...AUTH_LINK, token: '' }).digest).toBeNull();
  expect(only({ ...AUTH_LINK, token: 7 }).digest).toBeNull();
});

test('every field of the catalogue is listed, then the unknown keys', () => {
  const { fields } = only({ ...AUTH_LINK, provider: null, trace: [1] });
  expect(fields.map(({ name }) => name)).toEqual([...FIELDS.map(({ wire }) => wire), 'trace']);
  const field = (name: string) => fields.find((one) => one.name === name);
  expect(field('provider')).toMatchObject({ key: 'provider', presence: 'null', type: 'null' });
  expect(field('label')).toMatchObject({ key: null, presence: 'absent', type: 'nothing' });
  expect(field('token')).toMatchObject({ secret: true, value: AUTH_LINK.token, type: 'string' });
  expect(field('trace')).toMatchObject({ known: false, type: 'array', models: [] });
});

test('the spelling received is told with the wire name', () => {
  const { fields, spelling } = only({ ...without(AUTH_LINK, 'project_id'), ProjectId: 'p' });
  expect(fields.find(({ name }) => name === 'project_id')).toMatchObject({ key: 'ProjectId' });
  expect(spelling).toBe('mixed');
});

test('categories keep their order and say what they are', () => {
  const { categories, missingCategories } = only({
    ...AUTH_LINK,
    categories: ['hris', 'stackOne', 'common', 'payroll', 'hris', 7],
  });
  expect(categories).toEqual([
    { value: 'hris', standing: 'known', wire: 'hris', duplicate: false },
    { value: 'stackOne', standing: 'spelling', wire: 'stackone', duplicate: false },
    { value: 'common', standing: 'historic', wire: 'common', duplicate: false },
    { value: 'payroll', standing: 'unknown', wire: null, duplicate: false },
    { value: 'hris', standing: 'known', wire: 'hris', duplicate: true },
    { value: 'number 7', standing: 'unknown', wire: null, duplicate: false },
  ]);
  expect(missingCategories).toEqual(
    CATEGORIES.filter((category) => !['hris', 'stackone'].includes(category)),
  );
  expect(only(AUTH_LINK).missingCategories).toEqual([]);
});

test('an odd category far down a long list is found', () => {
  const categories = [...new Array(500).fill('hris'), 'payroll', 'ats'];
  const [authLink] = only({ ...AUTH_LINK, categories }).verdicts;
  expect(authLink?.accepts).toBe(false);
  expect(authLink?.problems.map(({ path }) => path)).toContain('categories[500]');
});

test('the head reads every spelling and texts only', () => {
  expect(
    headlineOf(only({ ...without(AUTH_LINK, 'origin_owner_name'), originOwnerName: 'Acme' })),
  ).toEqual({
    owner: 'Acme',
    provider: null,
    type: null,
    project: 'dev-project-68574',
    account: null,
    label: null,
  });
  expect(headlineOf(only({ ...AUTH_LINK, origin_owner_name: 7, type: 'test' }))).toMatchObject({
    owner: null,
    type: 'test',
  });
});

test('a problem says what was expected and what was received, in short', () => {
  const { verdicts } = only({ ...AUTH_LINK, id: 'x'.repeat(5_000), categories: ['hrisLegacy'] });
  const [id, , category] = verdicts[0]?.problems ?? [];
  expect(id).toMatchObject({ expected: 'number' });
  expect(id?.received).toMatch(/^string "x{50,}…"$/);
  expect(id?.received.length).toBeLessThanOrEqual(80);
  expect(category).toMatchObject({ expected: '"hris-legacy"', received: 'string "hrisLegacy"' });
});
