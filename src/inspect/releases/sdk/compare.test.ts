import { expect, test } from 'playwright/test';
import { bodies } from './bodies.ts';
import { compare } from './compare.ts';

test('our verdict for the TypeScript SDK is what the SDK itself does, on 2 000 bodies', () => {
  const { disagreements, taken, lossy, refused, issues } = compare(bodies(4280, 2000));
  expect(disagreements.slice(0, 5)).toEqual([]);
  expect(taken + refused).toBe(2000);
  // The bodies reach everything the SDK can do with one.
  expect(taken).toBeGreaterThan(300);
  expect(lossy).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(500);
  expect(new Set([...issues.keys()].map((issue) => issue.split(' ')[1]))).toEqual(
    new Set(['invalid_type', 'invalid_string', 'invalid_union', 'invalid_enum_value']),
  );
});

test('the same seed gives the same bodies', () => {
  expect([...bodies(1, 1500)]).toEqual([...bodies(1, 1500)]);
  expect([...bodies(1, 1500)].at(-1)).not.toEqual([...bodies(2, 1500)].at(-1));
});
