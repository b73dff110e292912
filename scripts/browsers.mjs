import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { Failure } from './terminal.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * How each browser is found: the variable that names it, its programs on the PATH, and the
 * packages of Debian that hold it.
 */
const BROWSERS = /** @type {const} */ ({
  chromium: { variable: 'CHROMIUM', programs: ['chromium', 'chromium-browser'] },
  firefox: { variable: 'FIREFOX', programs: ['firefox-esr', 'firefox'] },
});

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {readonly string[]} programs */
function onPath(programs) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffixes = process.platform === 'win32' ? ['.exe'] : [''];
  for (const program of programs) {
    for (const folder of folders) {
      for (const suffix of suffixes) {
        const path = join(folder, program + suffix);
        if (isProgram(path)) return path;
      }
    }
  }
  return null;
}

/**
 * Where Playwright keeps its own Chromium, null where it is not there. Its Firefox is a changed
 * one that takes no extensions, so it does not serve.
 */
export function playwrightChromium() {
  try {
    const require = createRequire(import.meta.url);
    /** @type {typeof import('playwright')} */
    const playwright = require('playwright');
    const path = playwright.chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/**
 * The path of an installed browser, null where there is none: the one its variable names, else one
 * on the PATH, else Playwright's own. Throws when the variable names no program.
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const { variable, programs } = BROWSERS[name];
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Failure(
      `${variable} is set to ${named}, but there is no program. Correct or unset it.`,
    );
  }
  return onPath(programs) ?? (name === 'chromium' ? playwrightChromium() : null);
}

/**
 * The path of an installed browser. Throws where there is none.
 * @param {BrowserName} name
 * @returns {string}
 */
export function browserPath(name) {
  const path = findBrowser(name);
  if (path) return path;
  throw new Failure(`No ${name} was found. Run: npm run setup`);
}
