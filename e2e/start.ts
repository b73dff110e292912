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
} finally {
  await demo.close();
  await emulator.close();
}
