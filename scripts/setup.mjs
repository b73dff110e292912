import { installDependencies } from './dependencies.mjs';
import { obtainBrowser } from './install-browser.mjs';
import { command, Failure, isMain } from './terminal.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

const NODE = 20;

/**
 * Everything the other commands need: the right Node, the dependencies, the browsers. Quick when
 * all is there. Uses Node's own modules only, since nothing else may be installed yet.
 * Throws a Failure that names what is missing and what helps.
 * @param {{ browsers: readonly BrowserName[] }} options
 * @returns {Promise<Partial<Record<BrowserName, string>>>} the browsers' programs
 */
export async function setup({ browsers }) {
  if (Number.parseInt(process.versions.node, 10) < NODE) {
    throw new Failure(`Node ${NODE} or later is needed; this is ${process.versions.node}.`);
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
