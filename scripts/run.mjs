import { mkdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { command, Failure, isMain, ROOT } from './terminal.mjs';

/**
 * Runs a TypeScript file of the project: bundles it without its packages and imports the result.
 * The file finds its arguments in `process.argv` from the third on.
 * @param {string} file
 * @param {readonly string[]} args
 */
export async function runTypeScript(file, args) {
  const { build } = await import('esbuild');
  const folder = join(ROOT, 'node_modules', '.cache', 'run');
  const outfile = join(folder, `${basename(file).replace(/\.tsx?$/, '')}-${process.pid}.mjs`);
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: [resolve(file)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  process.argv = [process.argv[0] ?? 'node', resolve(file), ...args];
  try {
    await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}

if (isMain(import.meta.url)) {
  await command(async () => {
    const [, , file, ...args] = process.argv;
    if (!file) throw new Failure('Usage: node scripts/run.mjs FILE.ts [arguments]');
    await runTypeScript(file, args);
  });
}
