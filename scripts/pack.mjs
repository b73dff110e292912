import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { buildExtension } from './build.mjs';
import { setup } from './setup.mjs';
import { command, isMain, ROOT } from './terminal.mjs';

const ARTIFACTS = join(ROOT, 'artifacts');

/** ZIP keeps local time, so the parts and not the instant must be the same everywhere. */
const MODIFIED = new Date(2020, 0, 1);

/** The archives: the name's end, and the build in it. */
const ARCHIVES = /** @type {const} */ ([
  ['chrome', 'dist'],
  ['firefox', 'dist'],
  ['chrome-devtools', 'dist-devtools'],
]);

/**
 * A build as a ZIP archive that depends on nothing but the content of the files.
 * @param {string} dist
 * @returns {Promise<Uint8Array>}
 */
async function archive(dist) {
  const { zipSync } = await import('fflate');
  const names = await readdir(dist, { recursive: true });
  /** @type {[string, Uint8Array][]} */
  const files = [];
  for (const name of names) {
    const path = join(dist, name);
    if (!(await stat(path)).isFile()) continue;
    files.push([relative(dist, path).split(sep).join('/'), new Uint8Array(await readFile(path))]);
  }
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: MODIFIED });
}

/**
 * Builds the extension and writes the archives: those that the two stores take hold the same, the
 * third is for Chrome with the panel among its developer tools.
 * @returns {Promise<{ path: string, sha256: string }[]>}
 */
export async function pack() {
  await buildExtension();
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  await mkdir(ARTIFACTS, { recursive: true });
  return Promise.all(
    ARCHIVES.map(async ([name, dist]) => {
      const content = await archive(join(ROOT, dist));
      const sha256 = createHash('sha256').update(content).digest('hex');
      const path = join(ARTIFACTS, `connect-session-inspector-${version}-${name}.zip`);
      await writeFile(path, content);
      return { path, sha256 };
    }),
  );
}

if (isMain(import.meta.url)) {
  await command(async () => {
    await setup({ browsers: [] });
    for (const { path, sha256 } of await pack()) console.log(`${sha256}  ${relative(ROOT, path)}`);
  });
}
