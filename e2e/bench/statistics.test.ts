import { expect, test } from 'playwright/test';
import { median, quantile, withSpread } from './statistics.ts';

// Seen failing with values sorted as texts, and with the upper of the two middle ones taken.
test('the median is the middle value, or the mean of the two', () => {
  expect(median([10, 9, 100])).toBe(10);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

// Seen failing with `floor` in the place of `ceil`.
test('a quantile is a value that so many do not exceed', () => {
  const values = Array.from({ length: 21 }, (_, index) => 21 - index);
  expect(quantile(values, 0.95)).toBe(20);
  expect(quantile([7], 0.95)).toBe(7);
});

// Seen failing with the first and the last value as the spread.
test('the spread is the least and the greatest', () => {
  expect(withSpread([1.02, 1.3, 0.9], 2)).toBe('1.02 (0.90 to 1.30)');
});
