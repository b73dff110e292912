const ATTEMPTS = 8;
const FIRST_PAUSE_MS = 100;

/**
 * Does what the browser's storage may refuse for a while, again with growing pauses (25 seconds in
 * all). Gives whether it was done. Never throws.
 */
export async function insist(act: () => Promise<void>): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      await act();
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MS * 2 ** attempt));
    }
  }
  return false;
}
