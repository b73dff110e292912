import type { CDPSession, Page } from 'playwright';
import { at } from '../../drivers/bidi.ts';
import { attachTarget, type CdpTarget } from '../../drivers/cdp-target.ts';

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

/** The extension's worker, which Playwright has no session for. */
async function attachWorker(browser: CDPSession, host: string): Promise<CdpTarget> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && new URL(url).host === host,
  );
  if (!worker) throw new Error('The background does not run');
  return attachTarget(browser, worker.targetId);
}

/** The memory of an open popup and of the background. */
export async function measureHeaps(popup: Page): Promise<Heaps> {
  const context = popup.context();
  const ofPopup = await context.newCDPSession(popup);
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This browser does not tell of its memory');
  const worker = await attachWorker(browser, new URL(popup.url()).host);
  const background = await heapOf(worker.send);
  const heap = await heapOf((method) => Reflect.apply(ofPopup.send, ofPopup, [method]));
  await ofPopup.detach();
  await browser.detach();
  return { popup: heap, background };
}
