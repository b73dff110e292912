import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runTypeScript } from './run.mjs';
import { ROOT } from './terminal.mjs';

/** 1 would say that the response was read and is not accepted. */
const NOT_READ = 2;

const isThere = (/** @type {string} */ name) => existsSync(join(ROOT, 'node_modules', name));

if (['esbuild', 'superstruct'].every(isThere)) {
  try {
    await runTypeScript(join(ROOT, 'e2e', 'inspect.ts'), process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = NOT_READ;
  }
} else {
  console.error('The dependencies are not installed. Run: npm run setup');
  process.exitCode = NOT_READ;
}
