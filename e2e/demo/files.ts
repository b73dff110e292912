import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A file the demo serves: where it is in the project, and its content type. */
export type StaticFile = { readonly path: string; readonly contentType: string };

/** The page's template. */
export const PAGE = 'e2e/demo/public/index.html';

const SCRIPT = 'text/javascript; charset=utf-8';

/** What the demo serves as it is, by the path of the URL. */
export const FILES: ReadonlyMap<string, StaticFile> = new Map([
  ['/app.js', { path: 'e2e/demo/public/app.js', contentType: SCRIPT }],
  ['/ask.js', { path: 'e2e/demo/public/ask.js', contentType: SCRIPT }],
  ['/app.css', { path: 'e2e/demo/public/app.css', contentType: 'text/css; charset=utf-8' }],
  ['/logo.svg', { path: 'e2e/demo/public/logo.svg', contentType: 'image/svg+xml' }],
  [
    '/vendor/stackone-hub.js',
    { path: 'node_modules/@stackone/hub/dist/webcomponent.js', contentType: SCRIPT },
  ],
]);

/** Throws a sentence that names the file when one that the demo needs is not in the folder. */
export function checkFiles(root: string): void {
  const needed = [PAGE, ...[...FILES.values()].map(({ path }) => path)];
  const missing = needed.find((path) => !existsSync(join(root, path)));
  if (missing === undefined) return;
  throw new Error(
    `The demo app needs ${missing}, which is not in ${root}. Start it in the project.`,
  );
}
