import { mkdir } from 'node:fs/promises';
import { SCENARIOS } from '../demo/scenarios.ts';
import type { BrowserName } from '../drivers/driver.ts';
import { launch } from '../drivers/launch.ts';
import { runScenario, type Seen } from './run-scenario.ts';
import { table } from './table.ts';

const SCREENSHOTS = 'artifacts';

const cells = ({ scenario, identity, state, basis, expected }: Seen): string[] => [
  scenario,
  identity ?? 'nothing',
  state ?? '',
  basis ?? '',
  expected ? 'yes' : 'NO',
];

/**
 * Runs every scenario of the demo in a browser without a window, prints what was captured and
 * leaves screenshots of the popup. Gives false where something was not as its scenario says.
 */
export async function runWithoutDisplay(name: BrowserName, demoUrl: string): Promise<boolean> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const ext = await launch(name);
  try {
    console.log(`Running the scenarios of the demo in ${name} ${ext.version}, without a window\n`);
    const seen: Seen[] = [];
    for (const one of SCENARIOS) seen.push(await runScenario(ext, demoUrl, one, SCREENSHOTS));
    const heading = ['scenario', 'captured', 'state', 'expiry from', 'as expected'];
    console.log(table([heading, ...seen.map(cells)]));
    console.log(`\nScreenshots of the popup: ${SCREENSHOTS}/popup-${name}-*.png`);
    return seen.every(({ expected }) => expected);
  } finally {
    await ext.close();
  }
}
