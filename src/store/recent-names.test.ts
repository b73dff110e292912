import { expect, test } from 'playwright/test';
import { createRecentNames } from './recent-names.ts';

const MOST = 1_000;

// Seen failing with names that are never forgotten, with a name that keeps its place when it is met
// again, and with one name fewer.
test('a name is known until a thousand others were met after it, and then makes room', () => {
  const names = createRecentNames();
  names.add('first');
  names.add('second');
  names.add('first');
  const others = Array.from({ length: MOST - 1 }, (_, number) => `other ${number}`);
  for (const name of others) names.add(name);
  expect(names.has('first')).toBe(true);
  expect(names.has('second')).toBe(false);
  names.add('last');
  expect(names.has('first')).toBe(false);
  expect(others.every((name) => names.has(name))).toBe(true);
});
