import { Failure, run } from './terminal.mjs';

/**
 * Formats a document that a script has written, as `npm run fix` would. Throws a Failure when that
 * fails.
 * @param {string} file
 */
export function format(file) {
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', file];
  if (run(process.execPath, biome) !== 0) throw new Failure(`${file} could not be formatted`);
}
