/** How often is asked, in milliseconds: Chromium stops a background that was idle for 30 seconds. */
const EVERY_MS = 20_000;

/**
 * Makes the function that keeps the background awake, from now on for as long as `isNeeded` says so,
 * which has to ask the browser for something: that alone counts as not being idle. Chromium starts a
 * background that sleeps when a page has a message for it, but drops the message when the page is left
 * before that, as one is that gets an auth link and opens it at once.
 */
export function createWake(isNeeded: () => Promise<boolean>): () => void {
  let isAwake = false;
  const stay = async (): Promise<void> => {
    isAwake = true;
    try {
      do {
        await new Promise((resolve) => {
          setTimeout(resolve, EVERY_MS);
        });
      } while (await isNeeded());
    } catch {
      // Refused: the next message of a page tries again.
    } finally {
      isAwake = false;
    }
  };
  return () => {
    if (!isAwake) void stay();
  };
}
