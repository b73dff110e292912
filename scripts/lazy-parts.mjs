import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const SCRIPT = /\.tsx?$/;

/**
 * The files of a folder that some script in it loads with `import()`, as absolute paths. Found before
 * the build, as a part may be imported the plain way by another part first.
 * @param {string} folder
 */
async function partsIn(folder) {
  const names = await readdir(folder, { recursive: true });
  const found = await Promise.all(
    names.map(async (name) => {
      if (!SCRIPT.test(name)) return [];
      const path = join(folder, name);
      const imports = (await readFile(path, 'utf8')).matchAll(/\bimport\('(\.[^']+)'\)/g);
      return [...imports].map(([, target = '']) => resolve(dirname(path), target));
    }),
  );
  return new Set(found.flat());
}

/**
 * An esbuild plugin for a page of which parts are loaded with `import()`. It lets every such part
 * import the page's own entry, so that whatever the page has is shared by all of them: it stays one
 * script, where esbuild would cut it into one for every combination of parts that use a file.
 * See docs/decisions/0007-lazy-tabs.md.
 * @param {string} entry the page's entry, as an absolute path; its folder holds the parts
 * @returns {import('esbuild').Plugin}
 */
export const lazyParts = (entry) => ({
  name: 'lazy-parts',
  setup({ onLoad, onStart }) {
    /** @type {ReadonlySet<string>} */
    let parts = new Set();
    onStart(async () => {
      parts = await partsIn(dirname(entry));
    });
    onLoad({ filter: SCRIPT }, async ({ path }) => {
      if (!parts.has(path)) return undefined;
      const source = await readFile(path, 'utf8');
      return {
        contents: `${source}\nimport ${JSON.stringify(entry)};\n`,
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      };
    });
  },
});

/**
 * The scripts that an output needs before it can start: it and all it imports statically.
 * @param {import('esbuild').Metafile['outputs']} outputs
 * @param {string} name the output's name in `outputs`
 * @returns {ReadonlySet<string>}
 */
export function scriptsAtStart(outputs, name) {
  const found = new Set([name]);
  for (const one of found) {
    for (const { kind, path } of outputs[one]?.imports ?? []) {
      if (kind === 'import-statement') found.add(path);
    }
  }
  return found;
}
