import { isConnected } from './api.ts';
import { pause } from './pause.ts';
import { post } from './post.ts';

const ATTEMPTS = 9;
const FIRST_PAUSE_MS = 100;

/** What the background answered that took the message: whether more of this page is wanted. */
export type Answer = { readonly wanted: boolean };

function readAnswer(value: unknown, id: string): Answer | undefined {
  const { ack, wanted }: { ack?: unknown; wanted?: unknown } = Object(value);
  if (ack === id || ack === 'malformed') return { wanted: wanted === true };
  return undefined;
}

/**
 * Sends a message to the background until it answers with the message's id, with growing pauses:
 * a background that is stopped in between loses messages without an error. `size` is the length of
 * the body in it. Undefined when nobody answered, or when the extension this relay belongs to is gone.
 */
export async function deliver(message: object, id: string, size = 0): Promise<Answer | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (!isConnected()) return undefined;
    try {
      const answer = readAnswer(await post(message, size), id);
      if (answer) return answer;
    } catch {
      // No receiver, or the extension was reloaded: the next round tells which.
    }
    await pause(FIRST_PAUSE_MS * 2 ** attempt);
  }
  return undefined;
}
