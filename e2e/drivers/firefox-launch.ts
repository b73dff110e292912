import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, firefox } from 'playwright';
import { at, bidiSession, type Send } from './bidi.ts';
import { TEST_HOSTS } from './hosts.ts';

async function extensionId(dist: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'));
  const id = at(manifest, 'browser_specific_settings', 'gecko', 'id');
  if (typeof id === 'string') return id;
  throw new Error('The manifest gives no id for Firefox');
}

/** A running Firefox, the way to its BiDi session, the extension's id and origin. */
export type RunningFirefox = { browser: Browser; send: Send; id: string; origin: string };

/**
 * Starts Firefox with the extension installed for the time it runs. Its address, which Firefox
 * otherwise draws at random, is set beforehand so that it is known here.
 */
export async function launchFirefox(options: {
  executablePath: string;
  dist: string;
  headless?: boolean;
}): Promise<RunningFirefox> {
  const { executablePath, dist, headless = true } = options;
  const id = await extensionId(dist);
  const uuid = randomUUID();
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath,
    headless,
    args: ['--remote-allow-system-access'],
    // Lets the preference below keep Firefox from asking Mozilla for its remote settings.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    firefoxUserPrefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'network.dns.localDomains': TEST_HOSTS.join(','),
      'services.settings.server': 'data:,',
    },
  });
  const send = bidiSession(browser);
  await send('webExtension.install', { extensionData: { type: 'path', path: dist } });
  return { browser, send, id, origin: `moz-extension://${uuid}` };
}
