import type { Checks } from '../check.ts';
import { equal, holds, throws } from '../page/expect.ts';
import { describeMessage, nextEvent, nextMessage } from '../page/next-event.ts';

const dataOf = (self: unknown): unknown =>
  Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get?.call(self);

/** Messages of every kind, as a page reads them. */
export const checks: Checks = [
  {
    name: 'an event that the page makes',
    run: () => {
      const data = { mine: true };
      const { port1 } = new MessageChannel();
      const event = new MessageEvent('a', {
        data,
        origin: 'o',
        lastEventId: 'l',
        source: window,
        ports: [port1],
      });
      equal(
        [event.data === data, event.ports[0] === port1, event.ports === event.ports.valueOf()],
        [true, true, true],
      );
      return equal(describeMessage(event), [data, 'o', 'l', 'window', 1, 'a', false]);
    },
  },
  {
    name: 'an event without anything',
    run: () => equal(describeMessage(new MessageEvent('a')), [null, '', '', null, 0, 'a', false]),
  },
  {
    name: 'data of every kind is the very one, at every look',
    run: () =>
      [undefined, null, 0, '', 'text', Symbol.iterator, 1n, window, () => {}, new Error('a')].map(
        (data) => {
          const event = new MessageEvent('a', { data });
          const must = data === undefined ? null : data;
          return equal([event.data === must, event.data === must], [true, true]);
        },
      ).length,
  },
  {
    name: 'data of something else',
    run: () => [
      throws(() => dataOf({}), 'TypeError'),
      throws(() => dataOf(undefined), 'TypeError'),
      throws(() => dataOf(new Event('message')), 'TypeError'),
      throws(() => MessageEvent.prototype.data, 'TypeError'),
      throws(() => dataOf(Object.create(new MessageEvent('a'))), 'TypeError'),
    ],
  },
  {
    name: 'data cannot be set, and a class of the page can give its own',
    run: () => {
      class Own extends MessageEvent<string> {
        override get data(): string {
          return `own ${super.data}`;
        }
      }
      const event = new Own('a', { data: 'b' });
      equal([event.data, event instanceof MessageEvent], ['own b', true]);
      return throws(() => Object.assign(new MessageEvent('a'), { data: 1 }), 'TypeError');
    },
  },
  {
    name: 'initMessageEvent()',
    run: () => {
      const event = new MessageEvent('a', { data: 1 });
      event.initMessageEvent('b', true, true, '{"origin_owner_id":1}', 'o', 'l', null, []);
      return equal(describeMessage(event), [
        '{"origin_owner_id":1}',
        'o',
        'l',
        null,
        0,
        'b',
        false,
      ]);
    },
  },
  {
    name: 'a message to the window itself',
    run: async () => {
      const arriving = nextMessage(window);
      const data = { a: [1], b: new Date(0) };
      window.postMessage(data, '*');
      const event = await arriving;
      holds(event.data !== data, 'it is not copied');
      return describeMessage(event);
    },
  },
  {
    name: 'a message through a port, with a port',
    run: async () => {
      const { port1, port2 } = new MessageChannel();
      const other = new MessageChannel();
      const arriving = nextMessage(port2);
      port2.start();
      port1.postMessage('{"auth_link_url":"a"}', [other.port2]);
      const event = await arriving;
      port2.close();
      return describeMessage(event);
    },
  },
  {
    name: 'a message to all',
    run: async () => {
      const [one, two] = [new BroadcastChannel('a'), new BroadcastChannel('a')];
      const arriving = nextMessage(two);
      one.postMessage({ token: 'a' });
      const event = await arriving;
      one.close();
      two.close();
      return describeMessage(event);
    },
  },
  {
    name: 'a message from a frame',
    run: async () => {
      const arriving = nextMessage(window);
      const frame = document.createElement('iframe');
      frame.srcdoc = '<script>parent.postMessage("from the frame", "*")</' + 'script>';
      document.body.append(frame);
      const event = await arriving;
      const isFrame = event.source === frame.contentWindow;
      frame.remove();
      return [describeMessage(event), equal(isFrame, true)];
    },
  },
  {
    name: 'what cannot be sent',
    run: () => [
      throws(() => window.postMessage(() => {}, '*'), 'DataCloneError'),
      throws(() => new MessageChannel().port1.postMessage(Symbol('a')), 'DataCloneError'),
    ],
  },
  {
    name: 'an event source: messages, names, numbers, the end',
    run: async () => {
      const source = new EventSource('/events');
      const seen: unknown[] = [];
      const note = (event: Event): void =>
        void (event instanceof MessageEvent && seen.push(describeMessage(event)));
      source.addEventListener('message', note);
      source.addEventListener('session', note);
      source.addEventListener('last', note);
      const opened = await nextEvent(source, 'open');
      seen.push([opened.constructor.name, source.readyState, source.withCredentials]);
      await nextEvent(source, 'last');
      source.close();
      return [seen, source.readyState];
    },
  },
  {
    name: 'an event source that is refused',
    run: async () => {
      const source = new EventSource('/session');
      const event = await nextEvent(source, 'error');
      equal([event.constructor === Event, source.readyState], [true, 2]);
      return [
        throws(() => new EventSource('http://['), 'SyntaxError'),
        throws(() => Reflect.apply(EventSource, undefined, ['/']), 'TypeError'),
      ];
    },
  },
  {
    name: 'a socket: text, bytes, close',
    run: async () => {
      const socket = new WebSocket(`ws://${location.hostname}:${await socketPort()}/`);
      socket.binaryType = 'arraybuffer';
      await nextEvent(socket, 'open');
      const text = nextMessage(socket);
      socket.send('{"origin_owner_id":"echoed"}');
      const event = await text;
      const bytes = nextMessage(socket);
      socket.send(Uint8Array.of(1, 2, 3));
      const { data } = await bytes;
      const closing = nextEvent(socket, 'close');
      socket.close(1000, 'enough');
      const close = await closing;
      return [
        event.data,
        event.origin.replace(/\d+$/, ''),
        data instanceof ArrayBuffer && data.byteLength,
        close instanceof CloseEvent && [close.code, close.reason, close.wasClean],
      ];
    },
  },
  {
    name: 'a socket that is refused',
    run: async () => {
      const socket = new WebSocket('ws://127.0.0.1:1/');
      const closing = nextEvent(socket, 'close');
      const event = await nextEvent(socket, 'error');
      equal(event.constructor === Event, true);
      const close = await closing;
      return [
        close instanceof CloseEvent && close.code,
        throws(() => new WebSocket('ws://['), 'SyntaxError'),
        throws(() => new WebSocket('ws://a/#b'), 'SyntaxError'),
        throws(() => socket.send('late') ?? socket.close(5), 'InvalidAccessError'),
      ];
    },
  },
  {
    name: 'onmessage and listeners in their order, and one that throws',
    run: async () => {
      const order: string[] = [];
      const { port1, port2 } = new MessageChannel();
      const report = (event: ErrorEvent): void => {
        event.preventDefault();
        order.push(event.message.slice(-4));
      };
      addEventListener('error', report, { once: true });
      port2.addEventListener('message', ({ data }) => order.push(`first ${data}`));
      port2.onmessage = () => {
        throw new RangeError('mine');
      };
      port2.addEventListener('message', ({ data }) => order.push(`last ${data}`));
      const arriving = nextMessage(port2);
      port1.postMessage('a');
      await arriving;
      port2.close();
      return equal(order, ['first a', 'mine', 'last a']);
    },
  },
];

async function socketPort(): Promise<string> {
  return (await fetch('/socket-port')).text();
}
