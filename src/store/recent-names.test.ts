import { expect, test } from 'playwright/test';
import { createRecentNames } from './recent-names.ts';

// Not run against broken code yet; meant to fail with names that are never forgotten, and with all forgotten at once.
test('a name is known for two minutes after it was last met, and then makes room', () => {
  let time = 0;
  const names = createRecentNames(() => time);
  names.add('first');
  time = 60_000;
  names.add('second');
  names.add('first');
  time = 180_000;
  names.add('third');
  expect(['first', 'second', 'third'].map(names.has)).toEqual([true, true, true]);
  time = 180_001;
  names.add('fourth');
  expect(['first', 'second', 'third', 'fourth'].map(names.has)).toEqual([false, false, true, true]);
});
