import { join } from 'node:path';
import { ROOT, run } from './terminal.mjs';
import { lintExtension } from './web-ext-lint.mjs';

/** @typedef {{ name: string, run: () => Promise<boolean> }} Check one check, true if it passed */

/** @param {string} file a program's JavaScript file, from the project's folder */
const node =
  (file) =>
  /** @param {string[]} args */
  async (...args) =>
    run(process.execPath, [join(ROOT, file), ...args]) === 0;

const tsc = node('node_modules/typescript/bin/tsc');
const biome = node('node_modules/@biomejs/biome/bin/biome');
const knip = node('node_modules/knip/bin/knip.js');

/** Checks that need no build, the quickest first. @type {readonly Check[]} */
export const SOURCE_CHECKS = [
  { name: 'lint and format', run: () => biome('check', '--error-on-warnings', '.') },
  { name: 'types', run: () => tsc() },
  { name: 'dead code', run: () => knip('--no-progress') },
];

/** The build, its budgets with it. @type {Check} */
export const BUILD = { name: 'build and size budgets', run: () => node('scripts/build.mjs')() };

/** Checks of what was built. @type {readonly Check[]} */
export const BUILD_CHECKS = [
  { name: 'web-ext lint', run: () => lintExtension() },
  {
    name: 'archives the same on every run',
    run: async () => {
      const { pack } = await import('./pack.mjs');
      const [first, second] = [await pack(), await pack()];
      return JSON.stringify(first) === JSON.stringify(second);
    },
  },
];
