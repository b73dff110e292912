import { expect, test } from 'playwright/test';
import { setBackground } from './fake-api.ts';
import { post } from './post.ts';

// Seen failing with a call of the API that is not within an async function.
test('messages that wait are all told when the extension is gone', async () => {
  const sent: (readonly object[])[] = [];
  let isGone = false;
  setBackground((messages) => {
    if (isGone) throw new Error('Extension context invalidated.');
    sent.push(messages);
    return Promise.resolve(messages.map((_, index) => `answer ${index}`));
  });
  const three = [post({ first: 1 }, 0), post({ second: 2 }, 0), post({ third: 3 }, 0)];
  expect(await Promise.all(three)).toEqual(['answer 0', 'answer 0', 'answer 1']);
  expect(sent).toEqual([[{ first: 1 }], [{ second: 2 }, { third: 3 }]]);
  isGone = true;
  const gone = await Promise.allSettled([post({ fourth: 4 }, 0), post({ fifth: 5 }, 0)]);
  expect(gone.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
