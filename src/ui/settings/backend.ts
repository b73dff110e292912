import type { Backend } from '../../protocol/settings.ts';
import { readSettings, writeSettings } from '../../store/settings.ts';

/** Remembers which release of which SDK the user's backend uses; null forgets it. */
export async function setBackend(backend: Backend | null): Promise<void> {
  await writeSettings({ ...(await readSettings()), backend });
}
