import { once } from 'node:events';
import type { Server } from 'node:http';

/** A server that is listening. `url` has no slash at its end. */
export type Listening = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Starts a server on a host and port (0 takes a free one). `close` also ends the connections that
 * browsers keep open. Throws what the system says when the port is taken.
 */
export async function listen(server: Server, port: number, host: string): Promise<Listening> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No TCP address');
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://${host}:${address.port}`, close };
}
