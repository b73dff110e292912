import { buildExtension } from './build.mjs';
import { runTypeScript } from './run.mjs';
import { setup } from './setup.mjs';
import { command } from './terminal.mjs';

await command(async () => {
  const args = process.argv.slice(2);
  await setup({ browsers: [args.includes('--firefox') ? 'firefox' : 'chromium'] });
  await buildExtension();
  await runTypeScript('e2e/start.ts', args);
});
