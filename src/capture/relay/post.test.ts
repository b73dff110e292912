import { expect, test } from 'playwright/test';
import { setBackground } from './fake-api.ts';
import { post } from './post.ts';

// Seen failing with a call of the API that is not within an async function.
test('messages that wait are all told when the extension is gone', async () => {
  const sent: object[] = [];
  let isGone = false;
  setBackground((messages) => {
    if (isGone) throw new Error('Extension context invalidated.');
    sent.push(...messages);
    return Promise.resolve(messages.map((message) => `to ${Object.keys(message)}`));
  });
  const three = [post({ first: 1 }, 0), post({ second: 2 }, 0), post({ third: 3 }, 0)];
  expect(await Promise.all(three)).toEqual(['to first', 'to second', 'to third']);
  expect(sent).toEqual([{ first: 1 }, { second: 2 }, { third: 3 }]);
  isGone = true;
  const gone = await Promise.allSettled([post({ fourth: 4 }, 0), post({ fifth: 5 }, 0)]);
  expect(gone.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

// Seen failing with bodies that all wait, and with the oldest message dropped whatever it is.
test('of more bodies than are kept the newest are sent, and everything without a body', async () => {
  const sent: unknown[] = [];
  setBackground(async (messages) => {
    sent.push(...messages);
    return messages.map(() => 'answer');
  });
  const dropped: number[] = [];
  const calls = [post({ call: 1 }, 0), post({ call: 2 }, 0)];
  for (let body = 0; body < 230; body++) {
    void post({ body }, 10, () => void dropped.push(body));
  }
  expect(await Promise.all(calls)).toEqual(['answer', 'answer']);
  expect(dropped).toEqual(Array.from({ length: 30 }, (_, body) => body));
  const newest = Array.from({ length: 200 }, (_, index) => ({ body: index + 30 }));
  await expect.poll(() => sent).toEqual([{ call: 1 }, { call: 2 }, ...newest]);
});
