import { startDemo } from './demo/server.ts';
import { startEmulator } from './emulator/server.ts';
import { showDemo } from './start/with-display.ts';
import { runWithoutDisplay } from './start/without-display.ts';

const has = (option: string): boolean => process.argv.includes(option);

const noDisplay =
  process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];

const name = has('--firefox') ? 'firefox' : 'chromium';
const emulator = await startEmulator();
const demo = await startDemo({ emulatorUrl: emulator.url });
try {
  if (!noDisplay && !has('--headless')) await showDemo(name, demo.url);
  else if (!(await runWithoutDisplay(name, demo.url))) process.exitCode = 1;
} catch (error) {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n');
  console.error(`${name} did not start or ended early: ${reason}`);
  console.error(`Set ${name.toUpperCase()} to another one, or use --headless.`);
  process.exitCode = 1;
} finally {
  await demo.close();
  await emulator.close();
}
