import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The folder of the built extension: `DIST` if set, else `dist/`.
 * Throws where it has not been built.
 */
export function distFolder(): string {
  const folder = resolve(process.env['DIST'] ?? 'dist');
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`There is no extension in ${folder}. Build it with: npm run build`);
}
