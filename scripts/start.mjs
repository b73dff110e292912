import { buildExtension } from './build.mjs';
import { runTypeScript } from './run.mjs';
import { setup } from './setup.mjs';
import { command, Failure } from './terminal.mjs';

const OPTIONS = ['--firefox', '--headless'];

const USAGE = `Usage: npm start -- [--firefox] [--headless]

  --firefox   in Firefox, not in Chromium
  --headless  without a window: runs the demo's scenarios and prints what was captured`;

await command(async () => {
  const args = process.argv.slice(2);
  if (args.some((arg) => arg === '--help' || arg === '-h')) return console.log(USAGE);
  const unknown = args.find((arg) => !OPTIONS.includes(arg));
  if (unknown) throw new Failure(`There is no option ${unknown}.\n\n${USAGE}`);
  await setup({ browsers: [args.includes('--firefox') ? 'firefox' : 'chromium'] });
  await buildExtension();
  await runTypeScript('e2e/start.ts', args);
});
