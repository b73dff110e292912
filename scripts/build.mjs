import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkRooms } from './build-rooms.mjs';
import { measure, measureDevtools, sizeTable } from './build-sizes.mjs';
import { installDependencies } from './dependencies.mjs';
import { addDevtools, DEVTOOLS_BUNDLE } from './devtools-build.mjs';
import { lazyParts, scriptsAtStart } from './lazy-parts.mjs';
import { noInnerHtml } from './no-inner-html.mjs';
import { command, Failure, isMain, ROOT } from './terminal.mjs';
import { thirdParty } from './third-party.mjs';

/** @typedef {{ entry: string, name: string, format: import('esbuild').Format }} BundleBasics */
/** @typedef {{ alias?: Record<string, string>, splitting?: boolean, chunkNames?: string }} Splitting */
/** @typedef {Splitting & { banner?: { js: string }, footer?: { js: string }, tsconfigRaw?: string }} BundleMore */
/** @typedef {BundleBasics & BundleMore & { lazy?: import('esbuild').Plugin[], outdir?: string }} Bundle */
/** @typedef {{ outputs: import('esbuild').Metafile['outputs'] }} Built */

const DIST = join(ROOT, 'dist');
const WORK = join(ROOT, '.cache', `build-${process.pid}`);

/** The second build, with a panel: docs/decisions/0011-devtools-panel.md. */
const DIST_DEVTOOLS = join(ROOT, 'dist-devtools');
const WORK_DEVTOOLS = `${WORK}-devtools`;

/** The oldest browsers the manifest lets the extension into. */
const TARGET = ['chrome123', 'firefox142'];

/** The popup page does without the polyfill: docs/decisions/0005-native-api-in-the-popup.md. */
const NATIVE_API = { 'webextension-polyfill': './src/native-api.ts' };

const POPUP = 'src/ui/popup.tsx';

/** What is bundled: entry, output and how the browser loads it. */
/** @type {readonly Bundle[]} */
const BUNDLES = [
  { entry: 'src/background/main.ts', name: 'background', format: 'esm' },
  { entry: 'src/capture/relay/main.ts', name: 'relay', format: 'iife' },
  { entry: 'src/capture/document/main.ts', name: 'document', format: 'iife' },
  {
    entry: 'src/capture/page/main.ts',
    name: 'hook',
    format: 'iife',
    // A hook that comes late finds what the page has put in the place of built-ins: none may throw.
    banner: { js: '"use strict";try{' },
    footer: { js: '}catch{}' },
    // Within `try` the bundler's own "use strict" would be no directive.
    tsconfigRaw: '{"compilerOptions":{"alwaysStrict":false,"strict":false}}',
  },
  {
    entry: POPUP,
    name: 'popup',
    format: 'esm',
    alias: NATIVE_API,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    lazy: [lazyParts(join(ROOT, POPUP))],
  },
  { entry: 'src/ui/popup.css', name: 'popup', format: 'esm' },
  { ...DEVTOOLS_BUNDLE, alias: NATIVE_API, outdir: WORK_DEVTOOLS },
];

/** @param {string} path */
const readJson = async (path) => JSON.parse(await readFile(join(ROOT, path), 'utf8'));

async function checkVersion() {
  const { version } = await readJson('package.json');
  const manifest = await readJson('manifest.json');
  if (manifest.version === version) return;
  throw new Failure(
    `package.json has version ${version}, manifest.json ${manifest.version}: make them the same.`,
  );
}

/**
 * @param {boolean} dev
 * @returns {Promise<Built>}
 */
async function bundle(dev) {
  const { build } = await import('esbuild');
  const builds = await Promise.allSettled(
    BUNDLES.map(({ entry, name, format, lazy = [], ...more }) =>
      build({
        absWorkingDir: ROOT,
        entryPoints: { [name]: entry },
        outdir: WORK,
        format,
        ...more,
        target: TARGET,
        bundle: true,
        minify: !dev,
        sourcemap: dev ? 'inline' : false,
        legalComments: 'none',
        metafile: true,
        define: { 'process.env.NODE_ENV': dev ? '"development"' : '"production"' },
        plugins: [noInnerHtml, ...lazy],
        logLevel: 'silent',
      }),
    ),
  );
  const failures = builds.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (failures.length > 0) {
    throw new Failure(failures.map(({ message }) => String(message)).join('\n'));
  }
  const done = builds.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return { outputs: Object.assign({}, ...done.map(({ metafile }) => metafile.outputs)) };
}

/**
 * Lets the popup page ask for all its scripts at once, not for each when another names it. Gives
 * their names in `dist/`.
 * @param {Built['outputs']} outputs
 */
async function preload(outputs) {
  const own = relative(ROOT, WORK);
  const all = [...scriptsAtStart(outputs, `${own}/popup.js`)].map((name) => relative(own, name));
  const links = all
    .filter((name) => name !== 'popup.js')
    .map((name) => `    <link rel="modulepreload" href="${name}" />\n`);
  const page = join(WORK, 'popup.html');
  const html = await readFile(page, 'utf8');
  await writeFile(
    page,
    html.replace(/^ *<script/m, (script) => links.join('') + script),
  );
  return new Set(all);
}

/**
 * A browser that has a build open must never see half of it.
 * @param {string} work
 * @param {string} dist
 */
async function swap(work, dist) {
  const old = `${work}-old`;
  await rename(dist, old).catch(() => {});
  await rename(work, dist);
  await rm(old, { recursive: true, force: true });
}

/**
 * Builds `dist/`, which both browsers load, and `dist-devtools/` for Chrome. Throws a Failure when something does not compile, a
 * size is over its budget or a content script contains what it may not.
 * @param {{ dev?: boolean }} [options] `dev`: neither minified nor measured, with source maps
 */
export async function buildExtension({ dev = false } = {}) {
  const start = performance.now();
  try {
    await checkVersion();
    await rm(WORK, { recursive: true, force: true });
    await mkdir(WORK, { recursive: true });
    const { outputs } = await bundle(dev);
    checkRooms(outputs);
    await cp(join(ROOT, 'public'), WORK, { recursive: true });
    await cp(join(ROOT, 'manifest.json'), join(WORK, 'manifest.json'));
    await writeFile(join(WORK, 'third-party.txt'), await thirdParty(outputs));
    const sizes = await measure(WORK, await preload(outputs));
    sizes.push(await measureDevtools(WORK_DEVTOOLS));
    console.log(sizeTable(sizes));
    const over = sizes.filter(({ bytes, budget }) => !dev && budget !== null && bytes > budget);
    if (over.length > 0) {
      throw new Failure(`Over budget: ${over.map(({ name }) => name).join(', ')}`);
    }
    await addDevtools(WORK, WORK_DEVTOOLS);
    await swap(WORK, DIST);
    await swap(WORK_DEVTOOLS, DIST_DEVTOOLS);
  } finally {
    for (const work of [WORK, WORK_DEVTOOLS]) await rm(work, { recursive: true, force: true });
  }
  console.log(
    `dist/ and dist-devtools/ built in ${((performance.now() - start) / 1000).toFixed(2)} s`,
  );
}

if (isMain(import.meta.url)) {
  await command(() => {
    installDependencies();
    return buildExtension({ dev: process.argv.includes('--dev') });
  });
}
