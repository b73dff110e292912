import { loadavg } from 'node:os';
import { buildExtension } from './build.mjs';
import { runTests } from './playwright-tests.mjs';
import { setup } from './setup.mjs';
import { command, Failure } from './terminal.mjs';

/** @type {('chromium' | 'firefox')[]} */
const BROWSERS = ['chromium', 'firefox'];
const MINUTES = 30;

/** @typedef {{ passed: number, failed: number, minutes: number, load: number }} Run */

/** @param {readonly Run[]} runs */
function table(runs) {
  const lines = runs.map(
    ({ passed, failed, minutes, load }, i) =>
      `| ${i + 1} | ${passed} | ${failed} | ${minutes.toFixed(1)} | ${load.toFixed(1)} |`,
  );
  return [
    '| run | passed | failed | minutes | load |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ];
}

/*
 * Runs all end-to-end tests in both browsers many times in a row, to find what fails now and then:
 * `npm run e2e:repeat -- 20`. Goes on after a failure and ends with a table.
 */
await command(async () => {
  const times = Number(process.argv[2] ?? 20);
  if (!Number.isInteger(times) || times < 1) throw new Failure('Usage: npm run e2e:repeat -- 20');
  await setup({ browsers: BROWSERS });
  await buildExtension();
  /** @type {Run[]} */
  const runs = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    const tally = runTests(BROWSERS, MINUTES);
    runs.push({ ...tally, minutes: (performance.now() - start) / 60_000, load: loadavg()[1] ?? 0 });
    console.log(`\n${table(runs).join('\n')}\n`);
  }
  return runs.every(({ failed }) => failed === 0) ? 0 : 1;
});
