import { is } from 'superstruct';
import { Capture } from '../../src/protocol/capture.ts';
import type { Exchange } from '../../src/protocol/exchange.ts';
import type { Driver } from '../drivers/driver.ts';

/** The exchanges that the extension has stored, in the order in which it got them. */
export async function capturedExchanges(ext: Driver): Promise<Exchange[]> {
  return Object.values(await ext.storage())
    .filter((value): value is Capture => is(value, Capture))
    .sort((a, b) => a.source.receivedAt - b.source.receivedAt)
    .map(({ exchange }) => exchange);
}
