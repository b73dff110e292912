import { expect, test } from 'playwright/test';
import { checkRooms } from './build-rooms.mjs';

const output = (inputs: Record<string, number>) => ({
  bytes: 0,
  imports: [],
  exports: [],
  inputs: Object.fromEntries(
    Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }]),
  ),
});

test('a content script may hold its own room and the protocol', () => {
  const inputs = { 'src/capture/relay/main.ts': 9, 'src/protocol/sites.ts': 9 };
  expect(() => checkRooms({ '.cache/b/relay.js': output(inputs) })).not.toThrow();
});

test('what leaves no byte behind does not matter', () => {
  const inputs = { 'src/capture/relay/main.ts': 9, 'node_modules/superstruct/dist/index.mjs': 0 };
  expect(() => checkRooms({ '.cache/b/relay.js': output(inputs) })).not.toThrow();
});

for (const foreign of ['node_modules/superstruct/dist/index.mjs', 'src/store/settings.ts']) {
  test(`a content script may not hold ${foreign}`, () => {
    const outputs = { '.cache/b/hook.js': output({ 'src/capture/page/main.ts': 9, [foreign]: 9 }) };
    expect(() => checkRooms(outputs)).toThrow(foreign);
  });
}

test('other scripts may hold libraries', () => {
  const inputs = { 'node_modules/superstruct/dist/index.mjs': 9 };
  expect(() => checkRooms({ '.cache/b/popup.js': output(inputs) })).not.toThrow();
});
