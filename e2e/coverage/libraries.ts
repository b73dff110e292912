import { buildSync } from 'esbuild';

const ENTRIES = {
  mswjs: `
    import { BatchInterceptor } from '@mswjs/interceptors';
    import interceptors from '@mswjs/interceptors/presets/browser';
    const all = new BatchInterceptor({ name: 'row', interceptors });
    all.on('request', ({ controller }) => {
      if (window.mock) controller.respondWith(new Response(window.mock, {
        headers: { 'content-type': 'application/json' } }));
    });
    all.on('response', () => {});
    all.apply();`,
  xhook: `
    import xhook from 'xhook';
    (xhook.default ?? xhook).after(() => {});`,
  zone: `import 'zone.js';`,
} as const;

/** A library that a page puts around its own requests. */
export type Library = keyof typeof ENTRIES;

const bundles = new Map<Library, string>();

function bundle(library: Library): string {
  const known = bundles.get(library);
  if (known !== undefined) return known;
  const { outputFiles } = buildSync({
    stdin: { contents: ENTRIES[library], resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text ?? '';
  bundles.set(library, text);
  return text;
}

/** The libraries from the packages themselves, as scripts for a page; each starts when it is run. */
export const LIBRARIES: Readonly<Record<Library, () => string>> = {
  mswjs: () => bundle('mswjs'),
  xhook: () => bundle('xhook'),
  zone: () => bundle('zone'),
};
