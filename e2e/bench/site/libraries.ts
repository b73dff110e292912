import { build } from 'esbuild';

/**
 * What pages are compared with: libraries that see every request, each with a listener that reads
 * every body, as a tool that captures would.
 */
const SOURCES = {
  xhook: `
    import xhook from 'xhook';
    const look = (text) => { globalThis.lastLength = text.length; };
    xhook.after((_request, response) => {
      if (response instanceof Response) void response.clone().text().then(look);
      else look(response.text ?? '');
    });`,
  interceptors: `
    import { BatchInterceptor } from '@mswjs/interceptors';
    import browserInterceptors from '@mswjs/interceptors/presets/browser';
    const all = new BatchInterceptor({ name: 'bench', interceptors: browserInterceptors });
    all.on('response', async ({ response }) => {
      globalThis.lastLength = (await response.text()).length;
    });
    all.apply();`,
} as const;

/** The libraries bundled for a page, by name. */
export async function bundleLibraries(): Promise<Record<string, string>> {
  const bundled: Record<string, string> = {};
  for (const [name, contents] of Object.entries(SOURCES)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: process.cwd() },
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      platform: 'browser',
      target: 'chrome123',
      logLevel: 'error',
    });
    bundled[name] = outputFiles[0]?.text ?? '';
  }
  return bundled;
}
