import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, livesOf, MINUTE, SECOND, TOKEN, useOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const newer = captureOf({ ...AUTH_LINK, token: 'syn_newer' }, { after: MINUTE });

const look = (after: number, captures = [captureOf(AUTH_LINK), newer]) => {
  const life = livesOf(captures, [useOf(after)]).find(({ token }) => token === TOKEN);
  if (!life) throw new Error('no life');
  return evidenceOf('used-after-newer', life);
};

test('used after the newer one was created', () => {
  expect(look(2 * MINUTE)).toEqual([
    'created: 2026-02-10T08:01:10Z',
    'hub-call: 2026-02-10T08:02:10Z',
  ]);
});

test('used before, or there is no newer one', () => {
  expect(look(30 * SECOND)).toBeNull();
  expect(look(2 * MINUTE, [captureOf(AUTH_LINK)])).toBeNull();
});
