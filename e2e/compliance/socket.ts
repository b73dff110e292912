import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';

/** What the protocol (RFC 6455, 4.2.2) puts behind the key of the client. */
const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Sends the frames back that come in. They are short: one byte says how long. */
function answer(socket: Duplex, bytes: Buffer): void {
  for (let at = 0; at + 6 <= bytes.length; ) {
    const length = (bytes[at + 1] ?? 0) & 0x7f;
    const mask = bytes.subarray(at + 2, at + 6);
    const body = bytes
      .subarray(at + 6, at + 6 + length)
      .map((byte, i) => byte ^ (mask[i % 4] ?? 0));
    socket.write(Buffer.concat([Buffer.of(bytes[at] ?? 0, length), body]));
    at += 6 + length;
    // A client waits for the server to hang up after both have said goodbye.
    if (((bytes[at - 6 - length] ?? 0) & 0xf) === 8) socket.end();
  }
}

/** A server of web sockets that says back what it is told: its port, and how to end it. */
export async function startSocketServer(): Promise<{ port: number; close: () => void }> {
  const sockets = new Set<Duplex>();
  const server = createServer();
  server.on('upgrade', (request, socket: Duplex) => {
    sockets.add(socket);
    const key = `${request.headers['sec-websocket-key']}${MAGIC}`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`,
    );
    socket.on('data', (bytes: Buffer) => answer(socket, bytes));
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return {
    port: address.port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
