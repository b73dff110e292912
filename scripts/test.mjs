import { BUILD, BUILD_CHECKS, SOURCE_CHECKS } from './checks.mjs';
import { runTests } from './playwright-tests.mjs';
import { setup } from './setup.mjs';
import { command } from './terminal.mjs';

/** @typedef {import('./checks.mjs').Check} Check */

const total = { passed: 0, failed: 0 };

/** @type {string[]} */
const summary = [];

/**
 * Runs one part, adds its counts to the total and a line to the summary.
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number }>} work
 */
async function part(name, work) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { passed, failed } = await work().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  summary.push(`${name.padEnd(32)}${seconds} s  ${passed} passed, ${failed} failed`);
  return failed === 0;
}

/** @param {Check} check */
const check = ({ name, run }) =>
  part(name, async () => ((await run()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));

/** What was not built cannot be looked at, and an older build must not stand in for it. */
const notBuilt = async () => {
  throw new Error('Not run: there is no build');
};

async function all() {
  const ready = await part('setup', async () => {
    await setup({ browsers: ['chromium', 'firefox'] });
    return { passed: 1, failed: 0 };
  });
  if (!ready) return;
  for (const one of SOURCE_CHECKS) await check(one);
  await part('unit tests', async () => runTests(['unit'], 5));
  const built = await check(BUILD);
  for (const { name, run } of BUILD_CHECKS) await check({ name, run: built ? run : notBuilt });
  const browsers = ['chromium', 'firefox'];
  await part('end to end', async () => (built ? runTests(browsers, 30) : notBuilt()));
}

await command(async () => {
  await all();
  console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
