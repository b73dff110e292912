import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, ROOT } from './terminal.mjs';

/** The script of the page behind Chrome's developer tools, as one of the bundles. */
export const DEVTOOLS_BUNDLE = /** @type {const} */ ({
  entry: 'src/devtools/main.ts',
  name: 'devtools',
  format: 'esm',
});

/**
 * The manifest of the build with a panel, from that of the other. For Chrome alone: Firefox asks for
 * `background.scripts` and says so, and has deep capture in the panel's place. The developer tools
 * show an extension's pages in frames, which the other build allows nowhere.
 * @param {string} manifest JSON text
 * @returns {string} JSON text
 */
export function devtoolsManifest(manifest) {
  const { browser_specific_settings: _, background, ...rest } = JSON.parse(manifest);
  const { extension_pages: policy } = rest.content_security_policy;
  const framed = policy.replace("frame-ancestors 'none'", 'frame-ancestors devtools:');
  if (framed === policy) throw new Failure('The manifest forbids no frame-ancestors any more');
  return JSON.stringify(
    {
      ...rest,
      version_name: `${rest.version} with DevTools panel`,
      background: { service_worker: background.service_worker, type: background.type },
      devtools_page: 'devtools.html',
      content_security_policy: { extension_pages: framed },
    },
    null,
    2,
  );
}

/**
 * Makes the build with a panel out of one without.
 * @param {string} from the folder of the build without; it has the panel's script all the same
 * @param {string} to
 */
export async function addDevtools(from, to) {
  await cp(from, to, { recursive: true });
  await cp(join(ROOT, 'public-devtools'), to, { recursive: true });
  const manifest = await readFile(join(from, 'manifest.json'), 'utf8');
  await writeFile(join(to, 'manifest.json'), devtoolsManifest(manifest));
}
