import { expect, test } from 'playwright/test';
// The first: what follows looks it up.
import './fake-api.ts';
import { deliver } from './delivery.ts';
import { setBackground } from './fake-api.ts';
import { post } from './post.ts';

/** A clock and its timers that go on only with `advance`, in milliseconds. */
function holdTimers(): { advance: (ms: number) => Promise<void>; release: () => void } {
  const { setTimeout } = globalThis;
  const { now: steady } = performance;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  // In the past, so that nothing waits for it afterwards.
  let now = performance.now() - 10_000;
  performance.now = () => now;
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms = 0) => void timers.push({ at: now + ms, run }),
  });
  return {
    async advance(ms) {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { run } of due) run();
      // What follows from it without a timer is done by then.
      await new Promise((resolve) => setImmediate(resolve));
    },
    release() {
      performance.now = steady;
      Object.assign(globalThis, { setTimeout });
    },
  };
}

// Seen failing with a message that may be dropped every time it is sent.
test('what may have arrived already is not pushed out', async () => {
  const { advance, release } = holdTimers();
  try {
    let sendings = 0;
    setBackground(async (messages) => {
      sendings++;
      if (sendings === 1) throw new Error('Stopped before it could answer.');
      return messages.map((message) => ({ ack: Reflect.get(message, 'id'), wanted: true }));
    });
    const dropped: string[] = [];
    const answer = deliver({ id: 'first' }, 'first', 10, () => void dropped.push('first'));
    do await advance(10);
    while (sendings === 0);
    // After so many the message that is sent again has to wait.
    for (let number = 0; number < 100; number++) void post({ id: `before ${number}` }, 0);
    await advance(20);
    await advance(80);
    for (let number = 0; number < 201; number++) {
      void post({ id: `${number}` }, 10, () => void dropped.push(`${number}`));
    }
    await advance(1_000);
    expect(dropped).toEqual(['0']);
    expect(await answer).toEqual({ wanted: true });
  } finally {
    release();
  }
});
