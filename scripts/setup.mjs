import { installDependencies } from './dependencies.mjs';
import { obtainBrowser } from './install-browser.mjs';
import { command, Failure, isMain } from './terminal.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

/** The oldest minor versions that the checks run with, by major version; every later major one does. */
const OLDEST = new Map([
  [20, 19],
  [22, 13],
]);

/** @param {string} version */
const isSupported = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const oldest = OLDEST.get(major);
  return oldest === undefined ? major > 22 : minor >= oldest;
};

/**
 * Everything the other commands need: the right Node, the dependencies, the browsers. Quick when
 * all is there. Uses Node's own modules only, since nothing else may be installed yet.
 * Throws a Failure that names what is missing and what helps.
 * @param {{ browsers: readonly BrowserName[] }} options
 * @returns {Promise<Partial<Record<BrowserName, string>>>} the browsers' programs
 */
export async function setup({ browsers }) {
  const { node } = process.versions;
  if (!isSupported(node)) {
    throw new Failure(`Node 20.19 or later is needed (of 22: 22.13); this is ${node}.`);
  }
  installDependencies();
  return Object.fromEntries(browsers.map((name) => [name, obtainBrowser(name)]));
}

if (isMain(import.meta.url)) {
  await command(async () => {
    const paths = await setup({ browsers: ['chromium', 'firefox'] });
    for (const [name, path] of Object.entries(paths)) console.log(`${name.padEnd(9)} ${path}`);
  });
}
