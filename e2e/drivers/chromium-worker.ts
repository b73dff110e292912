import type { Page } from 'playwright';
import { until } from './until.ts';

/** Whether the extension's worker runs. Asking does not start it. */
export async function workerIsRunning(control: Page): Promise<boolean> {
  // Not in the polyfill's types: Firefox does not have it.
  const contexts = await control.evaluate<unknown>(
    "chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })",
  );
  return Array.isArray(contexts) && contexts.length > 0;
}

/** Stops all workers and waits until the extension's is gone. */
export async function stopWorkers(control: Page): Promise<void> {
  const session = await control.context().newCDPSession(control);
  await session.send('ServiceWorker.enable');
  await until('the worker to stop', async () => {
    // Again each time: a worker that is just starting is not stopped.
    await session.send('ServiceWorker.stopAllWorkers');
    return !(await workerIsRunning(control));
  });
  await session.detach();
}
