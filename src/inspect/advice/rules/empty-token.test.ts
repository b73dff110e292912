import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (token: unknown) =>
  evidenceOf('empty-token', lifeOf([captureOf({ ...AUTH_LINK, token })]));

test('an empty token', () => {
  expect(look('')).toEqual(['token: ""']);
  expect(look('  ')).toEqual(['token: "  "']);
});

test('a token, or none that is a text', () => {
  for (const token of ['x', null, 7]) expect(look(token)).toBeNull();
});
