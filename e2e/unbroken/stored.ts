import type { Driver } from '../drivers/driver.ts';

/** What the tests look at in a stored exchange. */
export type StoredExchange = {
  readonly url: string;
  readonly body: string;
  readonly origin: string;
  readonly frameId: number;
};

/** The exchanges in the store, in the order of their arrival. */
export async function storedExchanges(ext: Driver): Promise<readonly StoredExchange[]> {
  return Object.entries(await ext.storage())
    .filter(([key]) => key.startsWith('exchange:'))
    .map(([, stored]) => Object(stored))
    .sort((a, b) => a.source.receivedAt - b.source.receivedAt)
    .map(({ exchange: { url, body }, source: { origin, frameId } }) => {
      return { url, body, origin, frameId };
    });
}
