import { Failure } from './expect.ts';

/** The answer to a request for the session that every check gets. */
export const getSession = (init?: RequestInit): Promise<Response> => fetch('/session', init);

/** A response's body; throws a Failure when it has none. */
export function bodyOf(response: Response | Request): ReadableStream<Uint8Array<ArrayBuffer>> {
  if (response.body) return response.body;
  throw new Failure('there is no body');
}

/** All of a stream of bytes as text. */
export async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}

/** A stream of these pieces. */
export const streamOf = <T>(...pieces: T[]): ReadableStream<T> =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

/** Text as bytes. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Waits until all tasks that are due now have run. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
