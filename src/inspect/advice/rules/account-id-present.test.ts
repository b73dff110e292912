import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (account_id: unknown) =>
  evidenceOf('account-id-present', lifeOf([captureOf({ ...AUTH_LINK, account_id })]));

test('an account is named', () => {
  expect(look('4711')).toEqual(['account_id: 4711']);
});

test('no account is named', () => {
  for (const account of [undefined, null, '']) expect(look(account)).toBeNull();
});
