import { installDependencies } from './dependencies.mjs';
import { runTypeScript } from './run.mjs';
import { command } from './terminal.mjs';

await command(async () => {
  installDependencies();
  await runTypeScript('e2e/fuzz.ts', process.argv.slice(2));
});
