import { createServer } from 'node:http';
import { sendOverWebSocket } from '../../coverage/web-socket.ts';
import { capturedExchanges } from '../../site/captured.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

// Seen failing without the stand-in for the getter of a message's data, with a look at sockets alone, at
// events called `message` alone, and with an event looked at each time its data is read.
test('a session in an event stream is seen, whatever the event is called', async ({
  ext,
  page,
  site,
}) => {
  const body = JSON.stringify(sessionObject());
  site.on('/events', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`event: session\ndata: ${body}\n\n`);
  });
  await page.goto(site.url('/'));
  const data = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const source = new EventSource('/events');
        source.addEventListener('session', (event) => {
          source.close();
          const first: unknown = event.data;
          resolve(event.data === first ? first : null);
        });
      }),
  );
  expect(data).toBe(body);
  await expect
    .poll(() => capturedExchanges(ext))
    .toMatchObject([{ via: 'event-source', url: site.url('/events'), status: 200, body }]);
});

// Seen failing without that stand-in, with a look at event streams alone, at text alone, and with all
// bytes taken for buffers or for blobs.
test('a session in a message of a socket is seen, as text and as bytes', async ({
  ext,
  page,
  site,
}) => {
  const text = JSON.stringify(sessionObject());
  const server = createServer().on('upgrade', (request, socket) => {
    sendOverWebSocket(request, socket, text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  try {
    await page.goto(site.url('/'));
    const read = (way: BinaryType | 'text') =>
      page.evaluate(
        async ([url, type]) => {
          const socket = new WebSocket(url);
          if (type !== 'text') socket.binaryType = type;
          const data = await new Promise<unknown>((resolve) => {
            socket.onmessage = (event) => resolve(event.data);
          });
          socket.close();
          if (data instanceof Blob) return data.text();
          return data instanceof ArrayBuffer ? new TextDecoder().decode(data) : data;
        },
        [`ws://localhost:${port}/${way === 'text' ? '' : 'binary'}`, way] as const,
      );
    for (const way of ['text', 'arraybuffer', 'blob'] as const) expect(await read(way)).toBe(text);
    await expect.poll(() => capturedExchanges(ext)).toHaveLength(3);
    for (const one of await capturedExchanges(ext)) {
      expect(one).toMatchObject({ via: 'web-socket', status: 101, body: text });
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
