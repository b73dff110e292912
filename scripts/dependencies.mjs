import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, ROOT, run } from './terminal.mjs';

/** @typedef {{ version?: string, optional?: boolean }} Locked */

/**
 * The packages a lock file lists; null where there is no such file or it cannot be read.
 * @param {string} path
 * @returns {Record<string, Locked> | null}
 */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * Whether what is installed is what package-lock.json asks for. npm writes the same list into
 * node_modules at the end of every installation, without the packages for other systems.
 */
function dependenciesAreThere() {
  const asked = lockedPackages('package-lock.json') ?? {};
  const there = lockedPackages('node_modules/.package-lock.json');
  if (!there) return false;
  const same = Object.entries(there).every(
    ([path, { version }]) => asked[path]?.version === version,
  );
  const whole = Object.entries(asked).every(
    ([path, { optional }]) => path === '' || optional || path in there,
  );
  return same && whole;
}

/**
 * Installs the dependencies where they are not there or not those of package-lock.json.
 * Throws a Failure that says what to do.
 */
export function installDependencies() {
  if (dependenciesAreThere()) return;
  console.log('Installing the dependencies (npm ci)');
  const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', npm_config_update_notifier: 'false' };
  if (run('npm', ['ci', '--no-audit', '--no-fund'], { env }) !== 0) {
    throw new Failure(
      'npm ci failed. Check the network and npm’s registry, then run: npm run setup',
    );
  }
  // npm may be told to run no installation scripts; esbuild must work without its own.
  const probe = "require('esbuild').transformSync('let a: 1', { loader: 'ts' })";
  if (spawnSync(process.execPath, ['-e', probe], { cwd: ROOT }).status !== 0) {
    throw new Failure(
      'esbuild was installed without its program for this system. Run: npm rebuild esbuild',
    );
  }
}
