import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../protocol/settings.ts';
import { type Snapshot, subscribe } from '../store/captures.ts';
import { subscribeSettings } from '../store/settings.ts';

/** What is captured, kept up to date; null until it has been read. */
export function useSnapshot(): Snapshot | null {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  useEffect(() => subscribe(setSnapshot), []);
  return snapshot;
}

/** The user's settings, kept up to date; null until they have been read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => subscribeSettings(setSettings), []);
  return settings;
}
