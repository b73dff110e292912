import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf, livesOf, MINUTE, SECOND, useOf } from '../../life/sample.ts';
import { evidenceOf, severityOf } from '../sample.ts';

const body = (token: string, changes: object = {}) => ({
  ...AUTH_LINK,
  provider: 'bamboohr',
  token,
  ...changes,
});

function look(
  changes: object,
  request: object = {},
  uses: Parameters<typeof livesOf>[1] = [],
  about: typeof evidenceOf | typeof severityOf = evidenceOf,
) {
  const requestBody = { kind: 'json', text: JSON.stringify(request) } as const;
  const captures = [
    captureOf(body('syn_earlier')),
    captureOf(body('syn_later', changes), { after: MINUTE, requestBody }),
  ];
  const lives = livesOf(captures, uses);
  const life = lives.find(({ token }) => token === 'syn_later');
  if (!life) throw new Error('no life');
  return about('opens-edit-mode', life, { lives });
}

const account = 'https://api.stackone.com/hub/accounts';

test('the same owner and provider again', () => {
  expect(look({})).toEqual(['provider: bamboohr', 'created: 2026-02-10T08:00:10Z']);
  expect(look({}, { input: { multiple: false } })).toContain('input.multiple: false');
  expect(look({}, {}, [], severityOf)).toBe('info');
});

test('with a sign that there is an account', () => {
  const connected = useOf(5 * SECOND, {
    token: 'syn_earlier',
    method: 'POST',
    url: account,
    status: 201,
  });
  const opened = useOf(70 * SECOND, { token: 'syn_later', url: `${account}/4711` });
  expect(look({}, {}, [connected])).toContain(`POST ${account}: 2026-02-10T08:00:15Z`);
  expect(look({}, {}, [opened])).toContain(`GET ${account}/4711: 2026-02-10T08:01:20Z`);
  expect(look({}, {}, [opened], severityOf)).toBe('warning');
});

test('another owner or provider, none, an account named, or several asked for', () => {
  expect(look({ origin_owner_id: 'customer-9' })).toBeNull();
  expect(look({ origin_owner_name: 'Globex' })).toBeNull();
  expect(look({ provider: 'workday' })).toBeNull();
  expect(look({ provider: null })).toBeNull();
  expect(look({ account_id: '4711' })).toBeNull();
  expect(look({}, { multiple: true })).toBeNull();
  expect(look({}, { variables: { multiple: 'true' } })).toBeNull();
});

test('the first session for an owner', () => {
  const life = lifeOf([captureOf(body('syn_earlier'))]);
  expect(evidenceOf('opens-edit-mode', life)).toBeNull();
});
