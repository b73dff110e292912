import { expect, test } from 'playwright/test';

/** The relay's `post` with an API of the browser's in which `sendMessage` is the given function. */
async function postWith(
  sendMessage: (messages: readonly object[]) => unknown,
): Promise<(message: object, size: number) => Promise<unknown>> {
  Object.assign(globalThis, { chrome: { runtime: { sendMessage } } });
  const { post } = await import('./post.ts');
  Reflect.deleteProperty(globalThis, 'chrome');
  return post;
}

// Seen failing with a call of the API that is not within an async function.
test('messages that wait are all told when the extension is gone', async () => {
  const sent: (readonly object[])[] = [];
  let isGone = false;
  const post = await postWith((messages) => {
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
