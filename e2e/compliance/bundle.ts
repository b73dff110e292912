import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** The script that runs the checks of a theme in a page; `results` is then the promise of it all. */
export async function bundleTheme(theme: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { checks } from './checks/${theme}.ts';
        import { runChecks } from './page/run.ts';
        globalThis.results = runChecks(checks);`,
      resolveDir: HERE,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    // A name that the page sees is a name that was written.
    keepNames: false,
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`There is no theme ${theme}`);
  return script.text;
}
