import { spawnSync } from 'node:child_process';
import { findBrowser, playwrightChromium } from './browsers.mjs';
import { Failure, run } from './terminal.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

const MINUTES = 60_000;

const DEBIAN = /** @type {const} */ ({ chromium: 'chromium', firefox: 'firefox-esr' });

const ADVICE = /** @type {const} */ ({
  chromium:
    'No Chromium was found and none could be installed. Install it (Debian: apt-get install chromium; ' +
    'elsewhere: npx playwright install chromium) or set CHROMIUM to its program. ' +
    'Google Chrome does not serve: it no longer loads extensions from the command line.',
  firefox:
    'No Firefox was found and none could be installed. Install it (Debian: apt-get install firefox-esr; ' +
    'elsewhere: https://www.mozilla.org/firefox) or set FIREFOX to its program.',
});

/** @param {string} path */
const starts = (path) => spawnSync(path, ['--version'], { timeout: MINUTES }).status === 0;

/** Playwright's own Chromium, downloaded; null where that cannot be or it lacks libraries here. */
function fromPlaywright() {
  console.log('Downloading Chromium (playwright install chromium)');
  const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '' };
  const args = ['node_modules/playwright/cli.js', 'install', '--no-shell', 'chromium'];
  if (run(process.execPath, args, { env, timeout: 10 * MINUTES }) !== 0) return null;
  const path = playwrightChromium();
  return path && starts(path) ? path : null;
}

/** @param {BrowserName} name */
function fromDebian(name) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  if (spawnSync('apt-get', ['--version']).status !== 0) return null;
  console.log(`Installing ${DEBIAN[name]} (apt-get install ${DEBIAN[name]})`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const timeout = 10 * MINUTES;
  run('apt-get', ['update'], { env, timeout });
  run('apt-get', ['install', '-y', '--no-install-recommends', DEBIAN[name]], { env, timeout });
  const path = findBrowser(name);
  return path && starts(path) ? path : null;
}

/**
 * The path of a browser, installed if need be. Throws a Failure that says what to install.
 * @param {BrowserName} name
 * @returns {string}
 */
export function obtainBrowser(name) {
  const path =
    findBrowser(name) ?? (name === 'chromium' ? fromPlaywright() : null) ?? fromDebian(name);
  if (path) return path;
  throw new Failure(ADVICE[name]);
}
