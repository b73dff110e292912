import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** Of RFC 6455, section 1.3. */
const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

const TEXT = 0x81;
const BINARY = 0x82;
const LENGTH_IN_16_BITS = 126;

function frame(kind: number, payload: Buffer): Buffer {
  if (payload.length < LENGTH_IN_16_BITS || payload.length > 0xffff) {
    throw new Error(`No frame for ${payload.length} bytes`);
  }
  const head = Buffer.from([kind, LENGTH_IN_16_BITS, 0, 0]);
  head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}

/**
 * Accepts a WebSocket and sends one message of 126 to 65,535 bytes: binary when the address ends
 * in `binary`, else text.
 */
export function sendOverWebSocket(request: IncomingMessage, socket: Duplex, message: string): void {
  const accept = createHash('sha1')
    .update(`${request.headers['sec-websocket-key']}${MAGIC}`)
    .digest('base64');
  const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
  socket.write(`${head.join('\r\n')}\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
  socket.write(frame(request.url?.endsWith('binary') ? BINARY : TEXT, Buffer.from(message)));
  // A browser that goes away resets the connection.
  socket.on('error', () => {});
}
