import type { CDPSession } from 'playwright';
import { at } from './bidi.ts';

/** A page or frame that Playwright does not show, such as those of the developer tools. */
export type CdpTarget = {
  readonly send: (method: string, params?: object) => Promise<unknown>;
  /** The value of an expression; of a promise, what it comes to. Throws what the expression throws. */
  readonly evaluate: (expression: string) => Promise<unknown>;
};

/** Attaches to a target of the browser by its id, over the browser's own CDP session. */
export async function attachTarget(browser: CDPSession, targetId: string): Promise<CdpTarget> {
  // Sessions within a session are what Playwright's cannot speak to; messages to one it can.
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: unknown) => void>();
  let count = 0;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer: unknown = JSON.parse(event.message);
    const id = Number(at(answer, 'id'));
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  const send = async (method: string, params: object = {}): Promise<unknown> => {
    count += 1;
    const id = count;
    const answered = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await browser.send('Target.sendMessageToTarget', { sessionId, message });
    const answer = await answered;
    const error = at(answer, 'error', 'message');
    if (error !== undefined) throw new Error(`${method}: ${error}`);
    return at(answer, 'result');
  };
  return {
    send,
    evaluate: async (expression) => {
      const options = { awaitPromise: true, returnByValue: true };
      const result = await send('Runtime.evaluate', { expression, ...options });
      const thrown = at(result, 'exceptionDetails', 'exception', 'description');
      if (thrown !== undefined) throw new Error(String(thrown));
      return at(result, 'result', 'value');
    },
  };
}
