import { expect, test } from 'playwright/test';
// The first: what follows looks it up.
import './fake-api.ts';
import { holdClock } from '../../held-clock.ts';
import { deliver } from './delivery.ts';
import { setBackground } from './fake-api.ts';
import { post } from './post.ts';

// Seen failing with a message that may be dropped every time it is sent.
test('what may have arrived already is not pushed out', async () => {
  // In the past, so that no later test waits for what is sent in this one.
  const { advance, release } = holdClock(performance.now() - 10_000);
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
