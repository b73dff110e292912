import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright';
import { CONTROL_PAGE, evaluateIn } from './control-page.ts';
import type { InExtension } from './driver.ts';
import { type Process, processesOf } from './processes.ts';
import { until } from './until.ts';

/**
 * A Chromium that nothing is attached to: a driver that follows a page's requests would take part
 * of the time that is measured, and keeps the browser from rendering pages in advance.
 */
export type BareChromium = {
  readonly version: string;
  /** Opens a tab and gives its id. */
  readonly open: (url: string) => Promise<string>;
  readonly closeTab: (id: string) => Promise<void>;
  /** Runs a function in a page of the extension that does nothing itself: a driver comes for it and goes. */
  readonly evaluate: <Arg, Result>(run: InExtension<Arg, Result>, arg: Arg) => Promise<Result>;
  /** The renderers of web pages: not those of extensions. */
  readonly renderers: () => Process[];
  /** Waits until the browser has nothing left to do. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
  '--use-mock-keychain',
  '--password-store=basic',
  '--remote-debugging-port=0',
];

const QUIET_TICKS = 2;
const QUIET_MS = 150;
const ROUNDS = 40;

function textIn(value: unknown, name: string): string {
  const found: unknown = typeof value === 'object' && value ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' ? found : '';
}

async function stop(browser: ChildProcess, profile: string): Promise<void> {
  if (browser.exitCode === null && browser.signalCode === null) {
    browser.kill();
    await once(browser, 'exit');
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function evaluateOnce<Arg, Result>(
  driver: Browser,
  controlPage: string,
  run: InExtension<Arg, Result>,
  arg: Arg,
): Promise<Result> {
  const [context] = driver.contexts();
  if (!context) throw new Error('Chromium has no window');
  const session = await driver.newBrowserCDPSession();
  // A window of its own: a tab would hide the page that is looked at.
  await session.send('Target.createTarget', { url: controlPage, newWindow: true });
  const page = await until('the page of the extension', async () =>
    context.pages().find((one) => one.url() === controlPage),
  );
  await page.waitForLoadState();
  const result = await evaluateIn(page, run, arg);
  await page.close();
  return result;
}

/** Starts Chromium with one extension. Throws when it does not start or does not load it. */
export async function startBareChromium(
  executablePath: string,
  extension: string,
): Promise<BareChromium> {
  const profile = await mkdtemp(join(tmpdir(), 'bench-profile-'));
  const args = [
    ...FLAGS,
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    'about:blank',
  ];
  const browser = spawn(executablePath, args, { stdio: 'ignore' });
  const { pid } = browser;
  if (pid === undefined) throw new Error('Chromium did not start');
  const end = (): void => void browser.kill();
  process.once('exit', end);
  browser.once('exit', () => process.off('exit', end));
  try {
    const port = await until('the port of Chromium', async () => {
      const file = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
      return /^\d+/.exec(file)?.[0];
    });
    const ask = async (path: string, method = 'GET'): Promise<unknown> => {
      const response = await fetch(`http://127.0.0.1:${port}/json/${path}`, { method });
      const text = await response.text();
      return text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text;
    };
    const ownUrl = await until('the extension in Chromium', async () => {
      const targets: unknown = await ask('list');
      const urls = Array.isArray(targets) ? targets.map((target) => textIn(target, 'url')) : [];
      return urls.find((url) => url.startsWith('chrome-extension:'));
    });
    const controlPage = new URL(`/${CONTROL_PAGE}`, ownUrl).href;
    return {
      version:
        textIn(await ask('version'), 'Browser')
          .split('/')
          .at(-1) ?? '',
      open: async (url) => textIn(await ask(`new?${encodeURI(url)}`, 'PUT'), 'id'),
      closeTab: async (id) => void (await ask(`close/${id}`)),
      evaluate: async (run, arg) => {
        const driver = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
        try {
          return await evaluateOnce(driver, controlPage, run, arg);
        } finally {
          await driver.close();
        }
      },
      renderers: () =>
        processesOf(pid).filter(
          ({ command }) =>
            command.includes('--type=renderer') && !command.includes('--extension-process'),
        ),
      settle: async () => {
        const cpu = (): number => processesOf(pid).reduce((sum, one) => sum + one.cpu, 0);
        for (let round = 0, before = cpu(); round < ROUNDS; round++) {
          await pause(QUIET_MS);
          const after = cpu();
          if (after - before <= QUIET_TICKS) return;
          before = after;
        }
      },
      close: () => stop(browser, profile),
    };
  } catch (error) {
    await stop(browser, profile);
    throw error;
  }
}
