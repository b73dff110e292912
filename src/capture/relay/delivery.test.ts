import { expect, test } from 'playwright/test';
// The first: what follows looks it up.
import './fake-api.ts';
import { deliver } from './delivery.ts';
import { setBackground } from './fake-api.ts';
import { post } from './post.ts';

/** Timers that fire only when `advance` reaches them, in milliseconds. */
function holdTimers(): { advance: (ms: number) => Promise<void>; release: () => void } {
  const real = globalThis.setTimeout;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  let now = 0;
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
    release: () => Object.assign(globalThis, { setTimeout: real }),
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
    await advance(100);
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
