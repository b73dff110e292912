import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the extension is built from. */
const PRODUCT = ['src', 'public', 'manifest.json', 'package-lock.json'];

const git = (...args: readonly string[]): string =>
  execFileSync('git', [...args, '--', ...PRODUCT], { encoding: 'utf8', stdio: 'pipe' }).trim();

/** The last commit that changed the extension; empty where there is no git to ask. */
function commit(): string {
  try {
    const changed = git('status', '--porcelain') ? ' and changes' : '';
    return `, commit ${git('log', '-1', '--format=%h')}${changed}`;
  } catch {
    return '';
  }
}

/** The version of the extension in a folder, and the commit it is taken to be built from. */
export function describeInspector(dist: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const version: unknown = Reflect.get(Object(manifest), 'version');
  return `inspector ${version}${commit()}`;
}
