import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../fixtures.ts';
import { ARRIVED, captureOf, lifeOf, MINUTE, useOf } from '../life/sample.ts';
import { adviseOn } from './advise.ts';

const CATEGORIES = ['ats', 'ats', 'ats', 'ats', 'ats', 'ats', 'ats', 'ats', 'hrisLegacy'];

const captures = [0, 1, 2, 3, 4, 5, 6].map((i) =>
  captureOf({ ...AUTH_LINK, categories: CATEGORIES, account_id: '4711' }, { after: i * MINUTE }),
);
const life = lifeOf(captures, [useOf(MINUTE, { status: 401 })]);
const advice = adviseOn({ life, lives: [life], keyLeaks: [], now: ARRIVED });

test('the gravest comes first', () => {
  expect(advice.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['rejected', 'error'],
    ['token-cached', 'warning'],
    ['documentation-spelling', 'warning'],
    ['account-id-present', 'info'],
    ['duplicate-categories', 'info'],
  ]);
});

test('five lines of evidence are enough', () => {
  expect(advice.map(({ evidence }) => evidence.length)).toEqual([2, 5, 1, 1, 5]);
});

test('nothing to say about a session that is as it should be', () => {
  const fine = lifeOf([captureOf(AUTH_LINK)], [useOf(0)]);
  expect(adviseOn({ life: fine, lives: [fine], keyLeaks: [], now: ARRIVED })).toEqual([]);
});
