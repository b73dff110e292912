import { expect, test } from 'playwright/test';
import { tally } from './playwright-tests.mjs';

const spec = (...statuses: string[]) => ({ tests: statuses.map((status) => ({ status })) });

test('tests are counted at every depth', () => {
  const inner = { specs: [spec('expected', 'expected')] };
  const suites = [{ specs: [spec('expected')], suites: [inner, { suites: [inner] }] }];
  expect(tally({ suites, errors: [] })).toEqual({ passed: 5, failed: 0 });
});

for (const status of ['unexpected', 'flaky', 'skipped']) {
  test(`a test that is ${status} has failed`, () => {
    const suites = [{ specs: [spec('expected', status)] }];
    expect(tally({ suites, errors: [] })).toEqual({ passed: 1, failed: 1 });
  });
}

test('a file that cannot be loaded has failed', () => {
  const suites = [{ specs: [spec('expected')] }];
  expect(tally({ suites, errors: [{ message: 'x' }] })).toEqual({ passed: 1, failed: 1 });
});

test('a run without a test has failed', () => {
  expect(tally({ suites: [], errors: [] })).toEqual({ passed: 0, failed: 1 });
});
