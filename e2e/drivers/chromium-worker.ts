import type { Page } from 'playwright';
import { backgrounds } from './backgrounds.ts';
import { evaluateIn } from './control-page.ts';
import { until } from './until.ts';

const workersRunning = (control: Page): Promise<string[]> =>
  backgrounds({ evaluate: (run, arg) => evaluateIn(control, run, arg) });

/** Whether the extension's worker runs. Asking does not start it. */
export const workerIsRunning = async (control: Page): Promise<boolean> =>
  (await workersRunning(control)).length > 0;

/** Stops all workers, at work or not, until those of the extension that run are as is wanted. */
async function stopUntil(
  control: Page,
  isWanted: (running: readonly string[]) => boolean,
): Promise<void> {
  const session = await control.context().newCDPSession(control);
  await session.send('ServiceWorker.enable');
  await until('the worker to stop', async () => {
    // Again each time: a worker that is just starting is not stopped.
    await session.send('ServiceWorker.stopAllWorkers');
    return isWanted(await workersRunning(control));
  });
  await session.detach();
}

/** Stops all workers and waits until the extension's is gone. */
export const stopWorkers = (control: Page): Promise<void> =>
  stopUntil(control, (running) => running.length === 0);

/** Ends the extension's worker and waits until that one is gone; gives whether one ran. */
export async function killWorker(control: Page): Promise<boolean> {
  const [worker] = await workersRunning(control);
  if (worker === undefined) return false;
  await stopUntil(control, (running) => !running.includes(worker));
  return true;
}
