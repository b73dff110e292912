import { expect, test } from 'playwright/test';
import { captureOf, createWriter, storage } from './fake-browser.ts';

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
  await Promise.all(['first', 'second', 'third'].map((name) => add(captureOf(name))));
  const last = add(captureOf('the last'));
  await clear(null);
  await last;
  expect(storage.keys().filter((key) => key.startsWith('exchange:'))).toEqual([]);
});

// Seen failing with one list for the ids of losses and the keys of what was pushed out.
test('a loss is counted once, however much is pushed out before it is told again', async () => {
  const { add, clear, countLoss } = createWriter();
  await clear(null);
  await countLoss('evicted', 5, 'a loss of five');
  await Promise.all(Array.from({ length: 1_500 }, (_, i) => add(captureOf(`many-${i}`))));
  await countLoss('evicted', 5, 'a loss of five');
  await createWriter().countLoss('evicted', 5, 'a loss of five');
  expect(storage.get('losses')).toMatchObject({ evicted: 1_305 });
});
