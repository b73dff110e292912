import { buildExtension } from './build.mjs';
import { format } from './format.mjs';
import { runTypeScript } from './run.mjs';
import { setup } from './setup.mjs';
import { command } from './terminal.mjs';

await command(async () => {
  await setup({ browsers: ['chromium', 'firefox'] });
  await buildExtension();
  await runTypeScript('e2e/coverage.ts', process.argv.slice(2));
  format('docs/coverage.md');
});
