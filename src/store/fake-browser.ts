/*
 * The writer over a stand-in for the browser's session storage, for unit tests.
 */

const stored = new Map<string, unknown>();
let writes = 0;

const fake = {
  runtime: { id: 'inspector' },
  storage: {
    session: {
      get: async (keys: readonly string[] | null): Promise<Record<string, unknown>> =>
        Object.fromEntries([...stored].filter(([key]) => keys?.includes(key) ?? true)),
      async set(values: Readonly<Record<string, unknown>>): Promise<void> {
        writes++;
        for (const [key, value] of Object.entries(values)) stored.set(key, value);
      },
      async remove(keys: readonly string[]): Promise<void> {
        for (const key of keys) stored.delete(key);
      },
    },
  },
};

// The API is looked up once; other tests in this process have their own.
const names = ['chrome', 'browser'];
const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
Object.assign(globalThis, { chrome: fake, browser: fake });
const { createWriter } = await import('./writer.ts');
names.forEach((name, i) => {
  Reflect.deleteProperty(globalThis, name);
  const descriptor = before[i];
  if (descriptor) Object.defineProperty(globalThis, name, descriptor);
});

/** What is stored, and how often something was. */
const storage = {
  get: (key: string): unknown => stored.get(key),
  keys: (): string[] => [...stored.keys()],
  writes: (): number => writes,
};

export { createWriter, storage };
