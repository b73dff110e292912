import { api } from './api.ts';
import { pause } from './pause.ts';

/** How long what follows a message waits for company, in milliseconds. */
const MOMENT_MS = 20;

/** The same after more than a few went together: there is a burst, and more to come. */
const BURST_MS = 60;
const FEW = 2;

/** How many messages, and how many characters of bodies, go together. */
const MOST = 96;
const MOST_CHARACTERS = 1_048_576;

/** How long the background may take to answer, in milliseconds. */
const PATIENCE_MS = 3000;

type Waiting = {
  readonly message: object;
  readonly resolve: (answer: Promise<unknown>) => void;
};

let waiting: Waiting[] = [];
let characters = 0;
let nextAt = 0;

// Async, since the API of an extension that was reloaded throws at once.
const send = async (messages: readonly object[]): Promise<unknown> =>
  api.runtime.sendMessage(messages);

/** Sends what waits: to be called when the page is left. */
export function flush(): void {
  const sent = waiting;
  if (sent.length === 0) return;
  waiting = [];
  characters = 0;
  nextAt = performance.now() + (sent.length > FEW ? BURST_MS : MOMENT_MS);
  const answers = Promise.race([send(sent.map(({ message }) => message)), pause(PATIENCE_MS)]);
  sent.forEach(({ resolve }, i) => {
    // Whatever came, or nothing: an answer that is none of ours is read as such.
    resolve(answers.then((all: unknown) => Object(all)[i]));
  });
}

/**
 * Sends a message to the background and gives its answer: at once when none was sent just before, else
 * together with those that come within a moment, since each sending costs the page more than what is
 * in it. `size` is the length of the body in it. Undefined when no answer comes in time.
 */
export function post(message: object, size: number): Promise<unknown> {
  return new Promise((resolve) => {
    if (characters + size > MOST_CHARACTERS) flush();
    waiting.push({ message, resolve });
    characters += size;
    const rest = nextAt - performance.now();
    if (rest <= 0 || waiting.length === MOST) flush();
    else if (waiting.length === 1) setTimeout(flush, rest);
  });
}
