import type { Answer } from '../../site/server.ts';
import type { Group } from '../row.ts';

/** Sends one event and leaves the stream open, or the browser would ask again. */
const events =
  (text: string): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(text);
  };

/** What the server sends without being asked each time. */
export const PUSH: Group = {
  title: 'Push',
  rows: [
    {
      id: 'event-source',
      title: '`EventSource`, `onmessage`',
      answer: (body) => events(`data: ${body}\n\n`),
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const source = new EventSource(session);
          source.onmessage = ({ data }) => resolve(data);
        }),
    },
    {
      id: 'event-source-named',
      title: '`EventSource`, an event of another name, over several lines',
      answer: (body) =>
        events(
          `event: session\ndata: ${JSON.stringify(JSON.parse(body), null, 1).replaceAll('\n', '\ndata: ')}\n\n`,
        ),
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const source = new EventSource(session);
          source.addEventListener('session', ({ data }) => resolve(data));
        }),
    },
    {
      id: 'web-socket',
      title: '`WebSocket`, text, `onmessage`',
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const socket = new WebSocket(session.replace('http', 'ws'));
          socket.onmessage = ({ data }) => resolve(data);
        }),
    },
    {
      id: 'web-socket-listener',
      title: '`WebSocket`, text, `addEventListener`',
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const socket = new WebSocket(session.replace('http', 'ws'));
          socket.addEventListener('message', ({ data }) => resolve(data));
        }),
    },
    {
      id: 'web-socket-array-buffer',
      title: '`WebSocket`, binary as `arraybuffer`',
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const socket = new WebSocket(`${session.replace('http', 'ws')}?binary`);
          socket.binaryType = 'arraybuffer';
          socket.onmessage = ({ data }) => resolve(new TextDecoder().decode(data));
        }),
    },
    {
      id: 'web-socket-blob',
      title: '`WebSocket`, binary as `blob`',
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const socket = new WebSocket(`${session.replace('http', 'ws')}?binary`);
          socket.onmessage = ({ data }) => resolve(data.text());
        }),
    },
  ],
};
