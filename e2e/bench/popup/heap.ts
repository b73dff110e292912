import type { CDPSession, Page } from 'playwright';
import { at } from '../../drivers/bidi.ts';

/** Memory that JavaScript uses after all garbage is collected, in MiB. */
export type Heaps = { readonly popup: number; readonly background: number };

const MIB = 1024 * 1024;

/** One command to one target. */
type Send = (method: string) => Promise<unknown>;

async function heapOf(send: Send): Promise<number> {
  // Twice: what weak references held is only free after the first.
  await send('HeapProfiler.collectGarbage');
  await send('HeapProfiler.collectGarbage');
  const used = at(await send('Runtime.getHeapUsage'), 'usedSize');
  if (typeof used !== 'number') throw new Error('The browser does not tell the size of a heap');
  return used / MIB;
}

/**
 * A way to send commands to the extension's worker, which Playwright has no session for: they
 * travel inside messages of the browser's own session.
 */
async function workerSession(browser: CDPSession, host: string): Promise<Send> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && new URL(url).host === host,
  );
  if (!worker) throw new Error('The background does not run');
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  let count = 0;
  return (method) => {
    const id = ++count;
    const answered = new Promise<unknown>((resolve) => {
      const listen = (event: { sessionId: string; message: string }): void => {
        const message: unknown = JSON.parse(event.message);
        if (event.sessionId !== sessionId || at(message, 'id') !== id) return;
        browser.off('Target.receivedMessageFromTarget', listen);
        resolve(at(message, 'result'));
      };
      browser.on('Target.receivedMessageFromTarget', listen);
    });
    const message = JSON.stringify({ id, method, params: {} });
    return browser.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answered);
  };
}

/** The memory of an open popup and of the background. */
export async function measureHeaps(popup: Page): Promise<Heaps> {
  const context = popup.context();
  const ofPopup = await context.newCDPSession(popup);
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This browser does not tell of its memory');
  const background = await heapOf(await workerSession(browser, new URL(popup.url()).host));
  const heap = await heapOf((method) => Reflect.apply(ofPopup.send, ofPopup, [method]));
  await ofPopup.detach();
  await browser.detach();
  return { popup: heap, background };
}
