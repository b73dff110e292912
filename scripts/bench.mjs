import { buildExtension } from './build.mjs';
import { format } from './format.mjs';
import { runTypeScript } from './run.mjs';
import { setup } from './setup.mjs';
import { command } from './terminal.mjs';

await command(async () => {
  await setup({ browsers: ['chromium'] });
  // A build that DIST names is measured as it is.
  if (!process.env['DIST']) await buildExtension();
  await runTypeScript('e2e/bench.ts', process.argv.slice(2));
  format('docs/bench.md');
});
