import type { Page } from 'playwright';
import { at } from '../../drivers/bidi.ts';

/** What the extension's scripts did in one frame while a page loaded. */
export type FrameCost = {
  /** Processor time on the page's main thread, in milliseconds. */
  readonly ms: number;
  /** The same of compiling and first run alone, by the script's file name. */
  readonly byScript: ReadonlyMap<string, number>;
};

const COUNTED = new Set(['EvaluateScript', 'FunctionCall']);

type Event = { name: string; url: string; frame: string; ms: number };

function eventsOf(trace: unknown): Event[] {
  const list = at(trace, 'traceEvents');
  if (!Array.isArray(list)) throw new Error('The browser gave no trace');
  return list.map((event: unknown) => ({
    name: String(at(event, 'name')),
    url: String(at(event, 'args', 'data', 'url')),
    frame: String(at(event, 'args', 'data', 'frame')),
    // The time of the thread, not of the clock: what else runs on the machine does not count.
    ms: Number(at(event, 'tdur') ?? at(event, 'dur')) / 1000,
  }));
}

/**
 * Loads an address under the browser's own tracing and gives what extensions cost in each frame that
 * they ran a script in, by the frame's id.
 */
export async function traceLoad(page: Page, url: string): Promise<Map<string, FrameCost>> {
  const browser = page.context().browser();
  if (!browser) throw new Error('This browser cannot be traced');
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.goto(url, { waitUntil: 'load' });
  const trace: unknown = JSON.parse((await browser.stopTracing()).toString());
  const frames = new Map<string, { ms: number; byScript: Map<string, number> }>();
  for (const { name, url: script, frame, ms } of eventsOf(trace)) {
    if (!script.startsWith('chrome-extension:') || !COUNTED.has(name)) continue;
    const cost = frames.get(frame) ?? { ms: 0, byScript: new Map() };
    cost.ms += ms;
    const file = script.split('/').at(-1) ?? '';
    if (name === 'EvaluateScript') cost.byScript.set(file, (cost.byScript.get(file) ?? 0) + ms);
    frames.set(frame, cost);
  }
  // A page that is left still hears of that; nothing is put into it.
  for (const [frame, { byScript }] of frames) if (byScript.size === 0) frames.delete(frame);
  return frames;
}

/** The id of a page's top frame, which stays the same from load to load. */
export async function topFrame(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.detach();
  return frameTree.frame.id;
}
