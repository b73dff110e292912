import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;

/** Parts of the popup page that are loaded when they are shown: the most that each may weigh. */
const ON_DEMAND = new Map([
  // What several of them use, such as the catalogue of SDK releases.
  ['chunk', 20],
  ['sdks', 12],
  ['timeline', 12],
  ['advice', 12],
  ['paste', 30],
]);
const ON_DEMAND_OTHER = 8;

/** @typedef {{ name: string, bytes: number, gzipped: number }} File */
/** @typedef {File & { budget: number | null }} Size */
/** @typedef {{ name: string, holds: (file: string) => boolean, budget: number | null }} Part */

/**
 * The parts of a built extension, and the most that each may weigh, in KB of 1024 bytes, minified
 * and not compressed.
 * @param {readonly string[]} names
 * @param {ReadonlySet<string>} atStart
 * @returns {Part[]}
 */
function partsOf(names, atStart) {
  const later = names.filter((name) => name.startsWith('chunks/') && !atStart.has(name)).sort();
  return [
    { name: 'hook', holds: (file) => file === 'hook.js', budget: 8.25 },
    { name: 'relay', holds: (file) => file === 'relay.js', budget: 3 },
    { name: 'document reading', holds: (file) => file === 'document.js', budget: 5 },
    { name: 'popup page at opening', holds: (file) => atStart.has(file), budget: 80 },
    ...later.map((chunk) => {
      const name = basename(chunk).replace(/-[^-]*$/, '');
      const budget = ON_DEMAND.get(name) ?? ON_DEMAND_OTHER;
      /** @param {string} file */
      const holds = (file) => file === chunk;
      return { name: `  on demand: ${name === 'chunk' ? 'shared' : name}`, holds, budget };
    }),
    { name: 'background', holds: (file) => file === 'background.js', budget: null },
    { name: 'styles', holds: (file) => file.endsWith('.css'), budget: null },
    { name: 'everything', holds: () => true, budget: null },
  ];
}

/**
 * How large the parts of a built extension are, in bytes, with their budgets.
 * @param {string} folder
 * @param {ReadonlySet<string>} atStart the scripts that the popup page needs before it shows anything
 * @returns {Promise<Size[]>}
 */
export async function measure(folder, atStart) {
  const names = await readdir(folder, { recursive: true });
  /** @type {File[]} */
  const files = [];
  for (const name of names) {
    const path = join(folder, name);
    if (!(await stat(path)).isFile()) continue;
    const content = await readFile(path);
    files.push({
      name: name.split(sep).join('/'),
      bytes: content.length,
      gzipped: gzipSync(content).length,
    });
  }
  const parts = partsOf(
    files.map(({ name }) => name),
    atStart,
  );
  return parts.map(({ name, holds, budget }) => {
    const own = files.filter((file) => holds(file.name));
    return {
      name,
      bytes: own.reduce((sum, file) => sum + file.bytes, 0),
      gzipped: own.reduce((sum, file) => sum + file.gzipped, 0),
      budget: budget === null ? null : budget * KB,
    };
  });
}

/**
 * How large the script behind Chrome's developer tools is, in bytes, with its budget.
 * @param {string} folder the build that has it
 * @returns {Promise<Size>}
 */
export async function measureDevtools(folder) {
  const content = await readFile(join(folder, 'devtools.js'));
  const [bytes, gzipped] = [content.length, gzipSync(content).length];
  return { name: 'developer tools', bytes, gzipped, budget: 20 * KB };
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
