import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './terminal.mjs';

const PACKAGE = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** @param {string} name */
async function notice(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? (await readFile(join(folder, file), 'utf8')).trim() : '';
  return `${name} ${version} (${license}), https://www.npmjs.com/package/${name}\n\n${text}\n`;
}

/**
 * The licences of all packages that ended up in the bundles, which those licences ask to be
 * passed on. The bundles themselves carry no comments.
 * @param {import('esbuild').Metafile['outputs']} outputs
 */
export async function thirdParty(outputs) {
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  const names = new Set(inputs.flatMap((input) => PACKAGE.exec(input)?.[1] ?? []));
  const notices = await Promise.all([...names].sort().map(notice));
  return notices.join(`\n${'-'.repeat(80)}\n\n`);
}
