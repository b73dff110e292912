import { is } from 'superstruct';
import { browser } from '../browser.ts';
import { DEFAULT_SETTINGS, Settings } from '../protocol/settings.ts';

/** The storage key of the settings. */
export const SETTINGS_KEY = 'settings';

/** Reads the user's settings; the defaults where none are stored or they cannot be read. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  const settings: unknown = stored[SETTINGS_KEY];
  return is(settings, Settings) ? settings : DEFAULT_SETTINGS;
}

/** Whether stored settings say that capturing is paused. */
export const isPausedIn = (settings: unknown): boolean => is(settings, Settings) && settings.paused;

/** Stores the user's settings. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: settings });
}

/** Calls back with the settings now and after every change, until the returned function is called. */
export function subscribeSettings(listener: (settings: Settings) => void): () => void {
  let stopped = false;
  const refresh = async (): Promise<void> => {
    const settings = await readSettings();
    if (!stopped) listener(settings);
  };
  const onChanged = (_changes: unknown, area: string): void => {
    if (area === 'local') void refresh();
  };
  browser.storage.onChanged.addListener(onChanged);
  void refresh();
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}

/** The settings, read from storage once and again after `forget`. */
export function createSettings(): {
  readonly read: () => Promise<Settings>;
  readonly forget: () => void;
} {
  let known: Promise<Settings> | null = null;
  return {
    async read() {
      known ??= readSettings();
      try {
        return await known;
      } catch (error) {
        known = null;
        throw error;
      }
    },
    forget() {
      known = null;
    },
  };
}
