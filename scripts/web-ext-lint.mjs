import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './terminal.mjs';

/** One manifest serves both browsers, and Firefox says that it ignores Chrome's background key. */
const KNOWN = ['BACKGROUND_SERVICE_WORKER_IGNORED'];

/** @typedef {{ code: string, message: string, file?: string, line?: number }} Finding */

/**
 * Whether Mozilla's linter finds nothing in `dist/` but what is known. Says what it finds.
 * Needs no network.
 */
export async function lintExtension() {
  const program = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const options = ['--no-config-discovery', '--no-input', '--output=json'];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'lint', '--source-dir=dist', ...options],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
  );
  /** @type {{ errors: Finding[], warnings: Finding[], notices: Finding[] }} */
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {
    console.error(stderr || stdout);
    return false;
  }
  const { errors, warnings, notices } = report;
  const found = [...errors, ...warnings, ...notices].filter(({ code }) => !KNOWN.includes(code));
  for (const { code, message, file, line } of found) {
    console.error(`${file ?? 'dist'}:${line ?? 0} ${code}: ${message}`);
  }
  return found.length === 0;
}
