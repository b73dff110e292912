import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './terminal.mjs';

/**
 * The parts of Playwright's JSON report that are counted.
 * @typedef {{ tests: { status: string }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ suites: Suite[], errors: { message?: string }[] }} Report
 * @typedef {{ passed: number, failed: number }} Tally
 */

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
const statuses = (suite) => [
  ...(suite.specs ?? []).flatMap(({ tests }) => tests.map(({ status }) => status)),
  ...(suite.suites ?? []).flatMap(statuses),
];

/**
 * Counts a report. Whatever did not plainly pass has failed: also what was skipped, passed only at
 * the second try or never ran. Files that could not be loaded count one each, and so does a run
 * without a test.
 * @param {Report} report
 * @returns {Tally}
 */
export function tally({ suites, errors }) {
  const all = suites.flatMap(statuses);
  const passed = all.filter((status) => status === 'expected').length;
  const failed = all.length - passed + errors.length;
  return { passed, failed: passed + failed === 0 ? 1 : failed };
}

/**
 * Runs the tests of some of Playwright's projects, showing each as it ends. What has not run after
 * so many minutes has failed: a test that never gives the thread back cannot time out by itself.
 * @param {readonly string[]} projects
 * @param {number} minutes
 * @returns {Tally}
 */
export function runTests(projects, minutes) {
  const path = join(ROOT, '.cache', `${projects.join('-')}.json`);
  rmSync(path, { force: true });
  const status = run(
    process.execPath,
    [
      'node_modules/playwright/cli.js',
      'test',
      '--reporter=list,json',
      `--global-timeout=${minutes * 60_000}`,
      ...projects.map((name) => `--project=${name}`),
    ],
    { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: path } },
  );
  try {
    const { passed, failed } = tally(JSON.parse(readFileSync(path, 'utf8')));
    return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch {
    console.error('Playwright left no report');
    return { passed: 0, failed: 1 };
  }
}
