import { api, isConnected } from './api.ts';

const ATTEMPTS = 9;
const FIRST_PAUSE_MS = 100;
const PATIENCE_MS = 3000;

/** What the background answered: whether it took the message, and whether the site is watched. */
export type Answer = { readonly watched: boolean };

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

function readAnswer(value: unknown, id: string): Answer | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('ack' in value) || !('watched' in value)) return null;
  if (value.ack !== id && value.ack !== 'malformed') return null;
  return { watched: value.watched === true };
}

/**
 * Sends a message to the background until it answers with the message's id, with growing pauses:
 * a background that is stopped in between loses messages without an error. Null when nobody
 * answered, or when the extension this relay belongs to is gone.
 */
export async function deliver(message: object, id: string): Promise<Answer | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (!isConnected()) return null;
    try {
      const answered = await Promise.race([api.runtime.sendMessage(message), pause(PATIENCE_MS)]);
      const answer = readAnswer(answered, id);
      if (answer) return answer;
    } catch {
      // No receiver, or the extension was reloaded: the next round tells which.
    }
    await pause(FIRST_PAUSE_MS * 2 ** attempt);
  }
  return null;
}
