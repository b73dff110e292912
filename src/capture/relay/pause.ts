import { SETTINGS_KEY } from '../channel.ts';
import { api } from './api.ts';

const isPaused = (settings: unknown): boolean =>
  typeof settings === 'object' &&
  settings !== null &&
  'paused' in settings &&
  settings.paused === true;

/** Calls back with whether the user has paused capturing: once it is known and at every change. */
export function followPause(onPaused: (paused: boolean) => void): void {
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes)
      onPaused(isPaused(changes[SETTINGS_KEY]?.newValue));
  });
  api.storage.local.get(SETTINGS_KEY).then(
    (stored) => onPaused(isPaused(stored[SETTINGS_KEY])),
    () => undefined,
  );
}
