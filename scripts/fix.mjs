import { installDependencies } from './dependencies.mjs';
import { command, run } from './terminal.mjs';

/* Mends what can be mended: formatting, order of imports, safe fixes of the linter. */
await command(() => {
  installDependencies();
  return Promise.resolve(run('npx', ['biome', 'check', '--write', '.']));
});
