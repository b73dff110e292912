import { type BrowserContext, chromium, type Worker } from 'playwright';
import { TEST_HOSTS } from './hosts.ts';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const RULES = TEST_HOSTS.map((host) => `MAP ${host} 127.0.0.1`).join(', ');

async function firstWorker(context: BrowserContext, dist: string): Promise<Worker> {
  const [running] = context.serviceWorkers();
  if (running) return running;
  return context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(async () => {
    await context.close();
    throw new Error(`Chromium does not load ${dist}. chrome://extensions says why.`);
  });
}

/**
 * Starts Chromium with the extension and gives its context and the extension's origin, once the
 * extension's worker runs: a page that is opened earlier gets no content scripts.
 * The debugging port serves the toolbar popup, which the context does not show.
 */
export async function launchChromium(options: {
  executablePath: string;
  dist: string;
  profile: string;
  headless?: boolean;
  viewport?: null;
}): Promise<{ context: BrowserContext; origin: string }> {
  const { executablePath, dist, profile, headless = true } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    ...(options.viewport === null ? { viewport: null } : {}),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      `--disable-extensions-except=${dist}`,
      `--load-extension=${dist}`,
      `--host-resolver-rules=${RULES}`,
      '--remote-debugging-port=0',
      ...QUIET,
    ],
  });
  const worker = await firstWorker(context, dist);
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}` };
}
