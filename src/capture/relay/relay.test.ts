import { expect, test } from 'playwright/test';
import { HANDOVER, type SeenExchange } from '../channel.ts';
import { setBackground } from './fake-api.ts';
import { startRelay } from './relay.ts';

const SEEN: SeenExchange = ['fetch', null, 'https://acme.test/', 200, null, null, 0, '{}'];

/** A frame with a relay, seen from its hook. */
type Frame = {
  /** Tells the relay of an exchange; fulfilled when the relay has it. */
  readonly tell: () => Promise<void>;
  /** What the relay has told the hook. */
  readonly words: readonly unknown[];
  /** The page is left, and comes back as it was. */
  readonly leaveAndReturn: () => void;
};

const NAMES = ['window', 'document', 'addEventListener', 'setTimeout', 'connectSessionRelay'];

async function inFrame(isTop: boolean, run: (frame: Frame) => Promise<void>): Promise<void> {
  const before = NAMES.map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  const window = new EventTarget();
  Object.assign(globalThis, {
    window: Object.assign(window, { top: isTop ? window : null }),
    document: new EventTarget(),
    addEventListener: window.addEventListener.bind(window),
    // No pause of the relay takes any time.
    setTimeout: setImmediate,
  });
  const { port1, port2 } = new MessageChannel();
  const words: unknown[] = [];
  port1.onmessage = ({ data }) => words.push(data);
  try {
    startRelay();
    window.dispatchEvent(new MessageEvent(HANDOVER, { ports: [port2] }));
    await run({
      tell: () =>
        new Promise((resolve) => {
          globalThis.connectSessionRelay?.follow(resolve);
          port1.postMessage(SEEN);
        }),
      words,
      leaveAndReturn() {
        window.dispatchEvent(new Event('pagehide'));
        window.dispatchEvent(new Event('pageshow'));
      },
    });
  } finally {
    port1.close();
    port2.close();
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

const kindOf = (message: object): unknown => Reflect.get(message, 'kind');

const acknowledge = (message: object): unknown => {
  const id: unknown = Reflect.get(message, 'id');
  return { ack: id ?? 'hello', wanted: true };
};

// Seen failing with no answer taken for one that wants nothing.
test('a background that cannot be reached does not end the capturing', async () => {
  const kinds: unknown[] = [];
  let isReached = false;
  setBackground(async (messages) => {
    kinds.push(...messages.map(kindOf));
    if (!isReached) throw new Error('Could not establish connection.');
    return messages.map(acknowledge);
  });
  await inFrame(true, async ({ tell, words }) => {
    await tell();
    // A greeting, the exchange, and that it could not be told of: each is given up in its turn.
    await expect.poll(() => kinds.filter((kind) => kind === 'loss').length).toBe(9);
    isReached = true;
    kinds.length = 0;
    await tell();
    await expect.poll(() => kinds).toContain('seen');
    expect(words).toEqual([]);
  });
});

// Seen failing with a frame that asks whenever its page comes back.
test('an inner frame asks again when its page comes back, if it had asked', async () => {
  const kinds: unknown[] = [];
  setBackground(async (messages) => {
    kinds.push(...messages.map(kindOf));
    return messages.map(acknowledge);
  });
  await inFrame(false, async ({ tell, leaveAndReturn }) => {
    leaveAndReturn();
    expect(kinds).toEqual([]);
    await tell();
    await expect.poll(() => kinds).toEqual(['hello', 'seen']);
    leaveAndReturn();
    await expect.poll(() => kinds).toEqual(['hello', 'seen', 'hello']);
  });
});
