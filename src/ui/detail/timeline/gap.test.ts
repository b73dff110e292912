import { expect, test } from 'playwright/test';
import { formatGap, spanOf } from './gap.ts';

for (const [ms, text] of [
  [0, '+0 s'],
  [800, '+0.8 s'],
  [9_949, '+9.9 s'],
  [9_951, '+10 s'],
  [59_499, '+59 s'],
  [59_501, '+1 min'],
  [120_000, '+2 min'],
  [3_600_000, '+1 h'],
  [3_900_000, '+1 h 5 min'],
  [86_400_000, '+1 d'],
  [97_200_000, '+1 d 3 h'],
] as const) {
  test(`${ms} ms is ${text}`, () => {
    expect(formatGap(ms)).toBe(text);
  });
}

test('a longer gap is never drawn nearer', () => {
  const spans = ['moment', 'seconds', 'minutes', 'long'] as const;
  let before = 0;
  for (let ms = 1; ms < 1e9; ms *= 1.5) {
    const at = spans.indexOf(spanOf(ms));
    expect(at).toBeGreaterThanOrEqual(before);
    before = at;
  }
  expect(before).toBe(3);
});
