/*
 * The store over a stand-in for the browser's session storage, for unit tests.
 */

import { exchangeOf } from '../inspect/fixtures.ts';
import type { Capture, Source } from '../protocol/capture.ts';

const stored = new Map<string, unknown>();
let writes = 0;

type Listener = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => void;
const listeners = new Set<Listener>();

const tell = (changes: readonly (readonly [string, { newValue?: unknown }])[]): void => {
  for (const listener of listeners) listener(Object.fromEntries(changes), 'session');
};

const fake = {
  runtime: { id: 'inspector' },
  storage: {
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    session: {
      get: async (keys: readonly string[] | null): Promise<Record<string, unknown>> =>
        Object.fromEntries([...stored].filter(([key]) => keys?.includes(key) ?? true)),
      async set(values: Readonly<Record<string, unknown>>): Promise<void> {
        writes++;
        for (const [key, value] of Object.entries(values)) stored.set(key, value);
        tell(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
      },
      async remove(keys: readonly string[]): Promise<void> {
        for (const key of keys) stored.delete(key);
        tell(keys.map((key) => [key, {}]));
      },
    },
  },
};

// The API is looked up once; other tests in this process have their own.
const names = ['chrome', 'browser'];
const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
Object.assign(globalThis, { chrome: fake, browser: fake });
const { createWriter } = await import('./writer.ts');
const { subscribe } = await import('./captures.ts');
names.forEach((name, i) => {
  Reflect.deleteProperty(globalThis, name);
  const descriptor = before[i];
  if (descriptor) Object.defineProperty(globalThis, name, descriptor);
});

/** What is stored, and how often something was. */
const storage = {
  get: (key: string): unknown => stored.get(key),
  set: (key: string, value: unknown): void => void stored.set(key, value),
  keys: (): string[] => [...stored.keys()],
  writes: (): number => writes,
};

const source = { tabId: 1, frameId: 0, origin: 'http://localhost', incognito: false };

/** A capture with an id of its own, of eight characters or more. */
const captureOf = (id: string, changes: Partial<Source> = {}): Capture => ({
  exchange: { ...exchangeOf('{}'), id },
  source: { ...source, receivedAt: 1, ...changes },
});

export { captureOf, createWriter, storage, subscribe };
