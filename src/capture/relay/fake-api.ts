/*
 * Stands for the browser in unit tests of what a content script sends. To be imported before anything
 * that uses the extension's API, which is looked up once.
 */

/** What the background does with the messages of one sending: gives or rejects the answers. */
export type Background = (messages: readonly object[]) => unknown;

let background: Background = () => undefined;

const silent = { addListener: (): void => undefined };

Object.assign(globalThis, {
  chrome: {
    runtime: {
      id: 'inspector',
      onMessage: silent,
      onConnect: silent,
      sendMessage: (messages: readonly object[]): unknown => background(messages),
    },
  },
});

/** From now on messages come to this background. */
export function setBackground(next: Background): void {
  background = next;
}
