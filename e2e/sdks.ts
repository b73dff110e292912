import { is } from 'superstruct';
import { type Capture, Capture as CaptureStruct } from '../src/protocol/capture.ts';
import type { Driver } from './drivers/driver.ts';

/** The body of the response that was captured last. Throws where there is none. */
export async function newestBody(ext: Driver): Promise<string> {
  const stored: readonly unknown[] = Object.values(await ext.storage());
  const captures = stored.filter((value): value is Capture => is(value, CaptureStruct));
  const [newest] = captures.toSorted((a, b) => b.exchange.endedAt - a.exchange.endedAt);
  if (!newest) throw new Error('No response was captured');
  return newest.exchange.body;
}
