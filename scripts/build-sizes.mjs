import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;

/** The most that each part may weigh, in KB of 1024 bytes, minified and not compressed. */
const BUDGETS = [
  { name: 'hook', files: /^hook\.js$/, budget: 5 },
  { name: 'relay', files: /^relay\.js$/, budget: 3 },
  { name: 'popup page, all scripts', files: /^popup.*\.js$/, budget: 80 },
  { name: 'background', files: /^background\.js$/, budget: null },
  { name: 'styles', files: /\.css$/, budget: null },
  { name: 'everything', files: /./, budget: null },
];

/** @typedef {{ name: string, bytes: number, gzipped: number, budget: number | null }} Size */

/**
 * How large the parts of a built extension are, in bytes, with their budgets.
 * @param {string} folder
 * @returns {Promise<Size[]>}
 */
export async function measure(folder) {
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      if (!(await stat(path)).isFile()) return { name, bytes: 0, gzipped: 0 };
      const content = await readFile(path);
      return { name, bytes: content.length, gzipped: gzipSync(content).length };
    }),
  );
  return BUDGETS.map(({ name, files: which, budget }) => {
    const own = files.filter((file) => which.test(file.name));
    return {
      name,
      bytes: own.reduce((sum, file) => sum + file.bytes, 0),
      gzipped: own.reduce((sum, file) => sum + file.gzipped, 0),
      budget: budget === null ? null : budget * KB,
    };
  });
}

/** @param {number} bytes */
const kb = (bytes) => `${(bytes / KB).toFixed(1)} KB`.padStart(9);

/**
 * The sizes as text, a line each.
 * @param {readonly Size[]} sizes
 */
export function sizeTable(sizes) {
  return sizes
    .map(({ name, bytes, gzipped, budget }) => {
      const limit = budget === null ? '' : `  of ${kb(budget).trim()}`;
      const mark = budget !== null && bytes > budget ? '  TOO LARGE' : '';
      return `${name.padEnd(24)}${kb(bytes)}  gzip${kb(gzipped)}${limit}${mark}`;
    })
    .join('\n');
}
