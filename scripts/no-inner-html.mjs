import { readFile } from 'node:fs/promises';

/**
 * An esbuild plugin that takes from Preact the only way to set HTML as text
 * (`dangerouslySetInnerHTML`): bodies that web pages sent are shown, so nothing in the extension
 * may be able to. It also leaves Mozilla's linter with nothing to warn of but our own code.
 * @type {import('esbuild').Plugin}
 */
export const noInnerHtml = {
  name: 'no-inner-html',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.(module\.js|mjs)$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('.innerHTML', '.textContent'),
      loader: 'js',
    }));
  },
};
