import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Answer } from '../site/server.ts';
import { text } from './answers.ts';
import { sendOverWebSocket } from './web-socket.ts';

/** The web site that the rows' pages are on. */
export type CoverageSite = {
  readonly port: number;
  /** Sets what is answered at a path. */
  readonly on: (path: string, answer: Answer) => void;
  /** Sets the message that a WebSocket opened at a path is sent. */
  readonly onSocket: (path: string, message: string) => void;
  readonly close: () => Promise<void>;
};

const pathOf = (url = '/'): string => new URL(url, 'http://localhost').pathname;

/**
 * Starts the site on a free port. Every answer may be read by pages of other origins; paths that
 * nothing is set for are not found, or an empty icon.
 */
export async function startCoverageSite(): Promise<CoverageSite> {
  const answers = new Map<string, Answer>();
  const messages = new Map<string, string>();
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else (answers.get(pathOf(request.url)) ?? text('', 'text/plain', 404))(request, response);
  });
  const sockets = new Set<Duplex>();
  server.on('upgrade', (request, socket) => {
    sockets.add(socket);
    sendOverWebSocket(request, socket, messages.get(pathOf(request.url)) ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The site has no port');
  return {
    port: address.port,
    on: (path, answer) => void answers.set(path, answer),
    onSocket: (path, message) => void messages.set(path, message),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy();
      }),
  };
}
