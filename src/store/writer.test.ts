import { expect, test } from 'playwright/test';
import type { Capture } from '../protocol/capture.ts';
import { captureOf, createWriter, storage } from './fake-browser.ts';

/** The keys of all facts that are stored. */
const factKeys = (): string[] =>
  storage.keys().filter((key) => /^(?:exchange|sighting|key-leak):/.test(key));

// Seen failing with a next write that does not wait.
test('what comes after a burst is stored together', async () => {
  const { add } = createWriter();
  await Promise.all(['first', 'second', 'third'].map((name) => add(captureOf(`burst-${name}`))));
  const from = storage.writes();
  const added: Promise<void>[] = [];
  for (const name of ['fourth', 'fifth', 'sixth']) {
    added.push(add(captureOf(`burst-${name}`)));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(added);
  expect(storage.writes() - from).toBe(1);
  expect(storage.keys().filter((key) => key.startsWith('exchange:burst-'))).toHaveLength(6);
});

// Seen failing with a clearing that does not wait for what came before it.
test('what waits to be stored is cleared with the rest', async () => {
  const { add, clear } = createWriter();
  await Promise.all(['first', 'second', 'third'].map((name) => add(captureOf(`the ${name}`))));
  const last = add(captureOf('the last'));
  await clear(null);
  await last;
  expect(factKeys()).toEqual([]);
});

// Seen failing with one list for the ids of losses and the keys of what was pushed out.
test('a loss is counted once, however much is pushed out before it is told again', async () => {
  const { add, clear, countLoss } = createWriter();
  await clear(null);
  await countLoss('evicted', 5, 'a loss of five');
  await Promise.all(Array.from({ length: 1_500 }, (_, i) => add(captureOf(`one of many ${i}`))));
  await countLoss('evicted', 5, 'a loss of five');
  await createWriter().countLoss('evicted', 5, 'a loss of five');
  expect(storage.get('losses')).toMatchObject({ evicted: 1_305 });
});

const unreadable = (id: string): Capture => {
  const { exchange, source } = captureOf(id);
  return { exchange: { ...exchange, url: 'x'.repeat(70_000) }, source };
};

// Seen failing with only what can be read forgotten.
test('clearing everything also removes what cannot be read back', async () => {
  const { add, clear } = createWriter();
  await add(captureOf('readable-2'));
  storage.set('exchange:unreadable-2', unreadable('unreadable-2'));
  storage.set('sighting:unreadable-3', null);
  storage.set('key-leak:unreadable-4', 4);
  await clear(null);
  expect(factKeys()).toEqual([]);
  expect(storage.get('losses')).toBeUndefined();
});

// Seen failing with only what has the tab's own number forgotten, with what workers of any origin
// brought forgotten too, and with that of private windows.
test("clearing a tab also forgets what workers of its origin brought, and nobody else's", async () => {
  const { add, clear } = createWriter();
  await clear(null);
  const [here, there] = ['http://localhost', 'http://127.0.0.1'];
  await Promise.all([
    add(captureOf('of the tab', { tabId: 1, origin: there })),
    add(captureOf('of another tab', { tabId: 2, origin: here })),
    add(captureOf('of a worker here', { tabId: -1, origin: here })),
    add(captureOf('of a worker there', { tabId: -1, origin: there })),
    add(captureOf('of a private worker', { tabId: -1, origin: here, incognito: true })),
  ]);
  await clear({ id: 3, origin: undefined, incognito: undefined });
  expect(factKeys()).toHaveLength(5);
  await clear({ id: 1, origin: here, incognito: false });
  expect(factKeys()).toEqual([
    'exchange:of another tab',
    'exchange:of a worker there',
    'exchange:of a private worker',
  ]);
  await createWriter().clear({ id: 4, origin: here, incognito: true });
  expect(factKeys()).toEqual(['exchange:of another tab', 'exchange:of a worker there']);
});
